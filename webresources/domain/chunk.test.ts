import { expect, it } from 'vitest'
import { chunk } from './chunk'

it.each([
  [[], 2, []],
  [[1, 2], 2, [[1, 2]]],
  [[1, 2, 3], 2, [[1, 2], [3]]],
])('%o by %i is %o', (items, size, portions) => {
  expect(chunk(items, size)).toEqual(portions)
})
