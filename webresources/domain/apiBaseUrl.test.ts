import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { acceptApiBaseUrl, DEFAULT_API_BASE_URL } from './apiBaseUrl'

it('accepts the default as it is', () => {
  expect(acceptApiBaseUrl(DEFAULT_API_BASE_URL)).toBe(DEFAULT_API_BASE_URL)
})

it.each([
  ['https://apps.net-results.com/', 'https://apps.net-results.com'],
  ['  https://apps.net-results.com  ', 'https://apps.net-results.com'],
  ['HTTPS://Apps.Net-Results.COM', 'https://apps.net-results.com'],
  ['https://apps.net-results.com:443', 'https://apps.net-results.com'],
  ['https://net-results.com', 'https://net-results.com'],
  ['https://eu.apps.net-results.com/proxy//', 'https://eu.apps.net-results.com/proxy'],
])('accepts %j as %j', (value, normal) => {
  expect(acceptApiBaseUrl(value)).toBe(normal)
})

it.each([
  '',
  'apps.net-results.com',
  '//apps.net-results.com',
  'http://apps.net-results.com',
  'javascript:alert(1)//apps.net-results.com',
  'https://apps.net-results.com:8443',
  'https://user@apps.net-results.com',
  'https://user:secret@apps.net-results.com',
  'https://apps.net-results.com?x=1',
  'https://apps.net-results.com#x',
  'https://apps.net-results.com.',
  'https://net-results.com.evil.example',
  'https://evilnet-results.com',
  'https://apps.net-results.com@evil.example',
  'https://evil.example/apps.net-results.com',
  'https://evil.example\\.net-results.com',
  'https://xn--net-results-x.com',
])('refuses %j', (value) => {
  expect(acceptApiBaseUrl(value)).toBeNull()
})

it('gives nothing but https addresses of Net-Results, which it accepts again unchanged', () => {
  const near = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'https:\\\\', 'https:', ''),
      fc.constantFrom('', 'a@', 'a:b@', 'evil.example/', 'evil.example\\', 'apps.'),
      fc.constantFrom('net-results.com', 'apps.net-results.com', 'NET-RESULTS.com', 'net-results.com.evil.example'),
      fc.oneof(fc.constantFrom('', ':443', ':1', '/', '/a/../b', '?', '#'), fc.string()),
    )
    .map((parts) => parts.join(''))
  let accepted = 0
  fc.assert(
    fc.property(fc.oneof(near, fc.webUrl(), fc.string()), (value) => {
      const normal = acceptApiBaseUrl(value)
      if (normal === null) return
      accepted++
      expect(normal).toMatch(/^https:\/\/([^/?#@\\:]+\.)?net-results\.com(\/[^?#]*)?$/)
      expect(normal).not.toMatch(/\/$/)
      expect(acceptApiBaseUrl(normal)).toBe(normal)
    }),
    { numRuns: 2000 },
  )
  expect(accepted).toBeGreaterThan(0)
})
