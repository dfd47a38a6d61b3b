import { afterEach, beforeEach, expect, it, vi } from 'vitest'

// A page has one language for life: each case is a page of its own.
beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

it.each([
  ['de-DE', '1.234.567'],
  ['fr-FR', '1\u202f234\u202f567'],
  ['ja-JP', '1,234,567'],
])('writes numbers as %s does: %s', async (language, expected) => {
  vi.stubGlobal('window', { NetResultsWords: { language } })
  const { number } = await import('./wording')
  expect(number(1_234_567)).toBe(expected)
})

it('writes numbers as English does where the page speaks English', async () => {
  vi.stubGlobal('window', {})
  const { number } = await import('./wording')
  expect(number(1_234_567)).toBe('1,234,567')
})
