import { expect, it } from 'vitest'
import { previewDocument } from './previewDocument'

it('puts the policy before everything that the markup says', () => {
  const html = previewDocument('<html><head><meta http-equiv="Content-Security-Policy" content="default-src *"></head>')
  const [first = ''] = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html) ?? []
  expect(first).toContain("default-src 'none'")
  expect(html.indexOf(first)).toBeLessThan(html.indexOf('<html>'))
})

it('leaves the markup as it is', () => {
  expect(previewDocument('<p>Zażółć & “gęślą”</p>').endsWith('<p>Zażółć & “gęślą”</p>')).toBe(true)
})
