import { expect, it } from 'vitest'
import { summarize } from './summary'

it('gives the middle of an odd number of runs, and the two quarters', () => {
  expect(summarize([5, 1, 3, 2, 4])).toEqual({ median: 3, quarters: [2, 4], runs: 5 })
})

it('goes between the two in the middle of an even number', () => {
  expect(summarize([4, 1, 2, 3])).toEqual({ median: 2.5, quarters: [1.75, 3.25], runs: 4 })
})

it('is not moved by one run that went wrong', () => {
  expect(summarize([10, 11, 10, 900, 11]).median).toBe(11)
})

it('does not invent a result of no runs', () => {
  expect(() => summarize([])).toThrow(/no runs/)
})
