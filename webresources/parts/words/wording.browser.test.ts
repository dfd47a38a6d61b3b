import { afterEach, beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => Reflect.deleteProperty(window, 'NetResultsWords'))

it.each([
  ['de-DE', '1.234.567'],
  ['fr-FR', '1\u202f234\u202f567'],
  ['ja-JP', '1,234,567'],
])('writes numbers as %s does: %s', async (language, expected) => {
  window.NetResultsWords = { language }
  const { number } = await import('./wording')
  expect(number(1_234_567)).toBe(expected)
})

it('writes numbers as English does where the page speaks English', async () => {
  const { number } = await import('./wording')
  expect(number(1_234_567)).toBe('1,234,567')
})
