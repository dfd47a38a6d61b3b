import { expect, it } from 'vitest'
import { sortRows } from './sortRows'

const inEnglish = new Intl.Collator('en', { numeric: true }).compare

it('puts the unknown first, texts by the alphabet, numbers by size', () => {
  const rows = ['b', null, 'A', 'item 10', 'item 9', 'ä']
  expect(sortRows(rows, (row) => row, false, inEnglish)).toEqual([null, 'A', 'ä', 'b', 'item 9', 'item 10'])
  expect(sortRows([3, null, 20], (row) => row, true, inEnglish)).toEqual([20, 3, null])
})

it('leaves rows that sort the same in their order', () => {
  const rows = [
    { name: 'x', id: 1 },
    { name: 'x', id: 2 },
  ]
  expect(sortRows(rows, ({ name }) => name, false, inEnglish)).toEqual(rows)
  expect(sortRows(rows, ({ name }) => name, true, inEnglish)).toEqual(rows)
})
