import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberWriter, type NumberFormat } from './numberWriter'
import { HIGHEST_SCORE, LOWEST_SCORE, readScore, stepScore } from './readScore'

const ENGLISH: NumberFormat = { decimal: '.', group: ',', sizes: [3], negative: '−n' }
const english = numberWriter(ENGLISH)
const german = numberWriter({ ...ENGLISH, decimal: ',', group: '.' })
const polish = numberWriter({ ...ENGLISH, decimal: ',', group: '\u00a0' })
const indian = numberWriter({ ...ENGLISH, sizes: [3, 2] })

it.each([
  ['86', 86],
  [' 86 ', 86],
  ['+86', 86],
  ['-5', -5],
  ['−5', -5],
  ['-0', 0],
  ['1,284', 1284],
  ['007', 7],
  ['1000000', 1_000_000],
])('reads %j', (text, score) => {
  expect(readScore(text, english)).toEqual({ score })
})

it.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['8.5', 'notWhole'],
  ['1,5', 'notWhole'],
  ['1e3', 'notWhole'],
  ['0x10', 'notWhole'],
  ['hot', 'notWhole'],
  ['+', 'notWhole'],
  ['1000001', 'tooHigh'],
  ['-1,000,001', 'tooLow'],
  ['9'.repeat(400), 'tooHigh'],
])('refuses %j', (text, problem) => {
  expect(readScore(text, english)).toEqual({ problem })
})

it.each([
  ['1.284', german, 1284],
  ['1284', german, 1284],
  ['-1.000.000', german, -1_000_000],
  ['1 284', polish, 1284],
  ['+1\u00a0284', polish, 1284],
  ['1,00,000', indian, 100_000],
  ['(5)', numberWriter({ ...ENGLISH, negative: '(n)' }), -5],
  ['1,284-', numberWriter({ ...ENGLISH, negative: 'n−' }), -1284],
] as const)('reads %j where numbers are written so', (text, write, score) => {
  expect(readScore(text, write)).toEqual({ score })
})

it.each([
  ['1,284', german],
  ['1.28', german],
  ['8,5', polish],
  ['100,000', indian],
  ['(5)', english],
  ['5-', english],
  ['5 points', polish],
] as const)('refuses %j where they are not: it would be another number', (text, write) => {
  expect(readScore(text, write)).toEqual({ problem: 'notWhole' })
})

it('reads back every score that it accepts, in whatever way it is written', () => {
  const formats = fc.record({
    decimal: fc.constant(';'),
    group: fc.constantFrom(',', '.', '’', '\u00a0', '\u202f'),
    sizes: fc.constantFrom([3], [3, 2], [3, 0], [0], [4]),
    negative: fc.constantFrom('(n)', '−n', '−\u00a0n', 'n−', 'n\u00a0−'),
  })
  fc.assert(
    fc.property(formats, fc.integer({ min: LOWEST_SCORE, max: HIGHEST_SCORE }), (format, score) => {
      const write = numberWriter(format)
      expect(readScore(String(score), write)).toEqual({ score })
      expect(readScore(write(score), write)).toEqual({ score })
    }),
  )
})

it('never steps beyond the limits', () => {
  expect(stepScore(118, 10)).toBe(128)
  expect(stepScore(HIGHEST_SCORE - 3, 10)).toBe(HIGHEST_SCORE)
  expect(stepScore(LOWEST_SCORE + 3, -10)).toBe(LOWEST_SCORE)
})
