import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HIGHEST_SCORE, LOWEST_SCORE, readScore, stepScore } from './readScore'

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
  expect(readScore(text)).toEqual({ score })
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
  expect(readScore(text)).toEqual({ problem })
})

it('reads back every score that it accepts', () => {
  fc.assert(
    fc.property(fc.integer({ min: LOWEST_SCORE, max: HIGHEST_SCORE }), (score) => {
      expect(readScore(String(score))).toEqual({ score })
      expect(readScore(score.toLocaleString('en-US'))).toEqual({ score })
    }),
  )
})

it('never steps beyond the limits', () => {
  expect(stepScore(118, 10)).toBe(128)
  expect(stepScore(HIGHEST_SCORE - 3, 10)).toBe(HIGHEST_SCORE)
  expect(stepScore(LOWEST_SCORE + 3, -10)).toBe(LOWEST_SCORE)
})
