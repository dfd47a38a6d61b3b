import { expect, it } from 'vitest'
import { CHECKED_IN_ONE_GO, shouldReadOn, type SegmentProgress } from './segmentProgress'

const at = (part: Partial<SegmentProgress>): SegmentProgress => ({
  checked: 50,
  found: 3,
  total: 212,
  isComplete: false,
  ...part,
})

it('reads on until there is enough to show', () => {
  expect(shouldReadOn(at({}), 3, 8, 1)).toBe(true)
  expect(shouldReadOn(at({ found: 8 }), 8, 8, 1)).toBe(false)
})

it('stops at the end, and after a while, until it is asked to go on', () => {
  expect(shouldReadOn(at({ isComplete: true }), 3, 8, 1)).toBe(false)
  expect(shouldReadOn(at({ checked: CHECKED_IN_ONE_GO }), 3, 8, 1)).toBe(false)
  expect(shouldReadOn(at({ checked: CHECKED_IN_ONE_GO }), 3, 8, 2)).toBe(true)
})
