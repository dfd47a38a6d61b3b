import { expect, it } from 'vitest'
import { tableNamed } from '../schema/tables'
import { chosenIds } from './chosenIds'
import { parseFilter } from './parseFilter'

const A = '00000000-0000-4000-8000-00000000000a'
const B = '00000000-0000-4000-8000-00000000000b'
const idsIn = (filter: string) => {
  const ids = chosenIds(tableNamed('contact'), parseFilter(filter))
  return ids === null ? null : [...ids]
}

it('finds the ids that a filter names', () => {
  expect(idsIn(`contactid eq ${A}`)).toEqual([A])
  expect(idsIn(`contactid eq ${A} or contactid eq ${B.toUpperCase()}`)).toEqual([A, B])
  expect(idsIn(`(contactid eq ${A} or contactid eq ${B}) and statecode eq 0`)).toEqual([A, B])
})

it('confines nothing when any row may pass', () => {
  expect(idsIn('statecode eq 0')).toBeNull()
  expect(idsIn(`contactid eq ${A} or statecode eq 0`)).toBeNull()
  expect(idsIn(`contactid ne ${A}`)).toBeNull()
  expect(idsIn(`not (contactid eq ${A})`)).toBeNull()
})
