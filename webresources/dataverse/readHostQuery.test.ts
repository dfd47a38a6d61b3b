import { expect, it } from 'vitest'
import { RECORD_ID } from './fakeHost.testing'
import { readHostQuery } from './readHostQuery'

it('reads an encoded id with braces in upper case', () => {
  expect(readHostQuery(`?id=%7B${RECORD_ID.toUpperCase()}%7D&typename=lead&type=4&userlcid=1033`)).toEqual({
    table: 'lead',
    id: RECORD_ID,
    idGiven: true,
  })
})

it('reads what a caller wrapped in data', () => {
  expect(readHostQuery(`?data=${encodeURIComponent(`typename=account&id={${RECORD_ID}}`)}`)).toMatchObject({
    table: 'account',
    id: RECORD_ID,
  })
})

it('prefers what Dynamics says to what the caller says', () => {
  expect(readHostQuery(`?typename=lead&data=typename%3Daccount`).table).toBe('lead')
})

it('lets nothing through that is no identifier, and remembers that something was there', () => {
  expect(readHostQuery(`?typename=contact&id=${RECORD_ID}'or'1`)).toEqual({ table: 'contact', id: null, idGiven: true })
})

it('takes an empty id for none, as on a create form', () => {
  expect(readHostQuery('?typename=contact&id=')).toEqual({ table: 'contact', id: null, idGiven: false })
})

it('knows only our tables', () => {
  expect(readHostQuery(`?typename=systemuser&id=${RECORD_ID}`).table).toBeNull()
})
