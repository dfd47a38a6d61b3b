import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isInBand, scoreBands } from './scoreBands'

it('counts everybody with a score once, in the band that holds the score', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -50, max: 500 }))), (scores) => {
      const bands = scoreBands(scores)
      expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(scores.filter((score) => score !== null).length)
      for (const { from, count } of bands) expect(scores.filter((score) => isInBand(score, from))).toHaveLength(count)
    }),
  )
})

it('has bands of ten, and one without a ceiling', () => {
  const bands = scoreBands([0, 9, 10, 99, 100, 480])
  expect(bands.filter(({ count }) => count > 0)).toEqual([
    { from: 0, to: 9, count: 2 },
    { from: 10, to: 19, count: 1 },
    { from: 90, to: 99, count: 1 },
    { from: 100, to: null, count: 2 },
  ])
})
