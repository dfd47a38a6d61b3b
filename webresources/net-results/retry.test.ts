import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRetryAfter, retryDelay } from './retry'

const NOW = Date.UTC(2026, 10, 18, 15, 42)

it.each([429, 502, 503, 504])('tries HTTP %i three times', (status) => {
  const failure = { kind: 'down', status } as const
  expect([1, 2, 3].map((tries) => retryDelay(failure, tries, 1))).toEqual([400, 800, null])
})

it.each([400, 401, 403, 404, 405, 500, 501])('tries HTTP %i once', (status) => {
  expect(retryDelay({ kind: 'down', status }, 1, 0)).toBeNull()
})

it('tries a blocked request twice', () => {
  expect(retryDelay({ kind: 'blocked' }, 1, 0)).toBe(200)
  expect(retryDelay({ kind: 'blocked' }, 2, 0)).toBeNull()
})

it.each(['offline', 'blockedByPolicy', 'timeout', 'malformed', 'refused', 'unsupported'] as const)(
  'does not repeat what ended as %s',
  (kind) => {
    expect(retryDelay({ kind }, 1, 0)).toBeNull()
  },
)

it('waits exactly as long as the server says, up to 5 seconds', () => {
  const wait = (retryAfterSeconds: number) => retryDelay({ kind: 'throttled', status: 429, retryAfterSeconds }, 1, 0.5)
  expect([0, 1, 5].map(wait)).toEqual([0, 1000, 5000])
  expect(wait(6)).toBeNull()
})

it('spreads the browsers over half of the delay', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1, 2), (chance, tries) => {
      const delay = retryDelay({ kind: 'down', status: 503 }, tries, chance)
      expect(delay).toBeGreaterThanOrEqual(200 * 2 ** (tries - 1))
      expect(delay).toBeLessThanOrEqual(400 * 2 ** (tries - 1))
    }),
  )
})

it.each([
  ['0', 0],
  [' 120 ', 120],
  ['Wed, 18 Nov 2026 15:42:30 GMT', 30],
  ['Wednesday, 18-Nov-26 15:42:30 GMT', 30],
  ['Wed, 18 Nov 2026 15:00:00 GMT', 0],
  [null, null],
  ['', null],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['2026', 2026],
  ['99999999999', null],
])('reads Retry-After %j as %j', (header, seconds) => {
  expect(readRetryAfter(header, NOW)).toBe(seconds)
})

it('reads no header as anything but whole seconds from now', () => {
  fc.assert(
    fc.property(fc.string(), (header) => {
      const seconds = readRetryAfter(header, NOW)
      expect(seconds === null || (Number.isInteger(seconds) && seconds >= 0)).toBe(true)
    }),
  )
})
