import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberWriter } from '../domain/numberWriter'
import { NUMBER_COLUMNS, readNumberFormat } from './readNumberFormat'

const POLISH = { decimalsymbol: ',', numberseparator: '\u00a0', numbergroupformat: '3', negativeformatcode: 1 }
const written = (row: Record<string, unknown>, value: number) => {
  const format = readNumberFormat({ ...POLISH, numberseparator: '.', ...row })
  return format === null ? null : numberWriter(format)(value)
}

it('reads symbols, groups and what is below zero', () => {
  expect(readNumberFormat(POLISH)).toEqual({ decimal: ',', group: '\u00a0', sizes: [3], negative: '−n' })
})

it.each([
  ['3', '123.456.789'],
  ['3,2', '12.34.56.789'],
  ['3,0', '123456.789'],
  ['3,2,0', '1234.56.789'],
  ['0', '123456789'],
  ['3;0', '123.456.789'],
  ['3;2;0', '12.34.56.789'],
  [null, '123.456.789'],
  [undefined, '123.456.789'],
])('groups digits as %s means: %s', (numbergroupformat, expected) => {
  expect(written({ numbergroupformat }, 123_456_789)).toBe(expected)
})

it.each([
  [0, '(1.284)'],
  [1, '−1.284'],
  [2, '−\u00a01.284'],
  [3, '1.284−'],
  [4, '1.284\u00a0−'],
])('writes what is below zero by pattern %i: %s', (negativeformatcode, expected) => {
  expect(written({ negativeformatcode }, -1284)).toBe(expected)
})

it('keeps a number in one line where blanks stand between thousands', () => {
  expect(written({ numberseparator: ' ' }, 1284)).toBe('1\u00a0284')
})

it.each<[string, Record<string, unknown>]>([
  ['no decimal symbol', { decimalsymbol: null }],
  ['a number for a symbol', { decimalsymbol: 5 }],
  ['an object for a symbol', { numberseparator: { toString: () => ',' } }],
  ['markup', { decimalsymbol: '<b>' }],
  ['a single bracket', { numberseparator: '<' }],
  ['a digit', { numberseparator: '0' }],
  ['a sign that turns text round', { numberseparator: '\u202e' }],
  ['a symbol of many letters', { numberseparator: ','.repeat(5) }],
  ['the same symbol twice', { decimalsymbol: '.' }],
  ['groups in words', { numbergroupformat: 'three' }],
  ['groups without end', { numbergroupformat: `3${',3'.repeat(1_000)}` }],
  ['groups as a number', { numbergroupformat: 3 }],
  ['a line after the groups', { numbergroupformat: '3\n' }],
  ['an unknown pattern', { negativeformatcode: 5 }],
  ['a pattern between two', { negativeformatcode: 1.5 }],
  ['a pattern that is a word', { negativeformatcode: 'length' }],
  ['a pattern that every list has', { negativeformatcode: 'toString' }],
  ['a pattern in a list', { negativeformatcode: [1] }],
  ['a pattern that nobody can read', { negativeformatcode: { toString: [] } }],
  ['no pattern', { negativeformatcode: null }],
])('says nothing of a row with %s', (_what, row) => {
  expect(written(row, 1284)).toBeNull()
})

it('throws at no row, and what it reads can be written', () => {
  const row = fc.record(
    Object.fromEntries(
      NUMBER_COLUMNS.map((name) => [
        name,
        fc.oneof(fc.anything(), fc.constantFrom(...'.,’ ', '3', '3,2', '3;0', '0'), fc.integer({ min: -1, max: 5 })),
      ]),
    ),
  )
  fc.assert(
    fc.property(row, fc.double({ noNaN: true }), (given, value) => {
      const format = readNumberFormat(given)
      if (format !== null) expect(numberWriter(format)(value)).toMatch(/^[(−\u00a0\d.,’∞)]+$/)
    }),
  )
})
