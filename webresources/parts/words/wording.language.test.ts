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

it('writes the numbers of every script of the page as the user wants them, and as the language does again without', async () => {
  const window: Partial<Window> = { NetResultsWords: { language: 'de-DE' } }
  vi.stubGlobal('window', window)
  const page = await import('./wording')
  vi.resetModules()
  const words = await import('./wording')
  expect(words.number).not.toBe(page.number)
  page.setNumbers((value) => `<${value}>`)
  expect([page.number(1284), words.number(1284), words.change(5), words.change(-5)]).toEqual([
    '<1284>',
    '<1284>',
    '+<5>',
    '<-5>',
  ])
  page.setNumbers(null)
  expect([page.number(1284), words.change(-1284), words.change(0)]).toEqual(['1.284', '−1.284', '0'])
})

it('goes on with the format of the language where the user wants nothing else', async () => {
  vi.stubGlobal('window', {})
  const { number, numberStyle, setNumbers } = await import('./wording')
  const before = numberStyle()
  setNumbers((value) => value.toLocaleString('en-US').replace('-', '−'))
  expect(numberStyle()).toBe(before)
  setNumbers((value) => value.toLocaleString('en-IN').replace('-', '−'))
  expect(numberStyle()).not.toBe(before)
  expect(number(100_000)).toBe('1,00,000')
})

it('keeps the minus of a number on its side in text from right to left', async () => {
  vi.stubGlobal('window', { NetResultsWords: { language: 'ar' } })
  const { number } = await import('./wording')
  expect(number(-5)).toMatch(/^[\u200e\u061c]−5$/)
})
