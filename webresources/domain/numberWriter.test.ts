import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberWriter, type NumberFormat } from './numberWriter'

const ENGLISH: NumberFormat = { decimal: '.', group: ',', sizes: [3], negative: '−n' }
const written = (format: Partial<NumberFormat>, value: number) => numberWriter({ ...ENGLISH, ...format })(value)

it.each<[Partial<NumberFormat>, string]>([
  [{}, '1,234,567,890.5'],
  [{ decimal: ',', group: '.' }, '1.234.567.890,5'],
  [{ decimal: ',', group: '\u00a0' }, '1\u00a0234\u00a0567\u00a0890,5'],
  [{ sizes: [3, 2] }, '1,23,45,67,890.5'],
  [{ sizes: [3, 0] }, '1234567,890.5'],
  [{ sizes: [3, 2, 0] }, '12345,67,890.5'],
  [{ sizes: [4] }, '12,3456,7890.5'],
  [{ sizes: [0] }, '1234567890.5'],
  [{ sizes: [] }, '1234567890.5'],
])('writes numbers as %j says: %s', (format, expected) => {
  expect(written(format, 1_234_567_890.5)).toBe(expected)
})

it.each([
  ['−n', '−1,284'],
  ['(n)', '(1,284)'],
  ['n\u00a0−', '1,284\u00a0−'],
])('writes what is below zero as %s: %s', (negative, expected) => {
  expect(written({ negative }, -1284)).toBe(expected)
})

it('writes American numbers as the American language does, whatever they are', () => {
  const language = new Intl.NumberFormat('en-US')
  const values = [0, 7, 999, 1000, 12_345, 0.1, 0.0004, 999.9996, 1e21, 1e300, Infinity, NaN]
  for (const value of values) expect(written({}, value)).toBe(language.format(value))
  fc.assert(
    fc.property(fc.double({ min: 0, noNaN: true }), (value) => {
      expect(written({}, value)).toBe(language.format(value))
    }),
  )
})

it('neither loses nor invents a digit, however digits are grouped', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 5 })
  fc.assert(
    fc.property(sizes, fc.maxSafeInteger(), (given, value) => {
      const text = written({ sizes: given }, value)
      expect(text.replace(/\D/g, '')).toBe(String(Math.abs(value)))
      const groups = text
        .replace('−', '')
        .split(',')
        .map(({ length }) => length)
      expect(groups).not.toContain(0)
      // From the right, each as long as its size says but for the first, which has what is left.
      for (const [place, length] of groups.toReversed().slice(0, -1).entries())
        expect(length).toBe(given[Math.min(place, given.length - 1)])
    }),
  )
})
