import fc from 'fast-check'
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

it('finds no record in a text that does not name one, and never more than a record', () => {
  const noise = fc.string({ unit: 'binary', maxLength: 80 })
  fc.assert(
    fc.property(
      fc.oneof(
        noise,
        noise.map((text) => `?id=${text}&typename=${text}&data=${text}`),
      ),
      (search) => {
        const { id, table } = readHostQuery(search)
        expect(id === null || /^[0-9a-f-]{36}$/.test(id)).toBe(true)
        expect([null, 'contact', 'lead', 'account']).toContain(table)
      },
    ),
  )
})

it('reads any record in any spelling of its id', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.constantFrom('contact', 'lead', 'account'),
      fc.boolean(),
      fc.boolean(),
      (id, table, braces, upper) => {
        const cased = upper ? id.toUpperCase() : id
        const query = new URLSearchParams({ typename: table, id: braces ? `{${cased}}` : cased, orgname: 'contoso' })
        expect(readHostQuery(`?${query}`)).toEqual({ table, id, idGiven: true })
      },
    ),
  )
})
