import { expect, it } from 'vitest'
import { parseGuid } from '../domain/Guid'
import { RECORD_ID } from './fakeHost.testing'
import { readFormState, readQueryState, readSilence } from './resolveRecord'

const id = parseGuid(RECORD_ID)

it('takes a saved record for one although its form still says create', () => {
  expect(readFormState({ table: 'lead', id, formType: 1, known: {} })).toEqual({
    state: 'record',
    record: { table: 'lead', id },
    known: {},
  })
})

it('leaves open what a form without an id stands for, unless it is a create form', () => {
  expect(readFormState({ table: 'lead', id: null, formType: 2, known: {} })).toBeNull()
  expect(readFormState({ table: 'lead', id: null, formType: 1, known: {} })).toEqual({
    state: 'unsaved',
    table: 'lead',
  })
})

it('finds no record of ours on the form of another table', () => {
  expect(readFormState({ table: 'opportunity', id, formType: 2, known: {} })).toEqual({ state: 'noRecord' })
})

it('needs table and id of an address', () => {
  expect(readQueryState({ table: null, id, idGiven: true })).toBeNull()
  expect(readQueryState({ table: 'contact', id: null, idGiven: false })).toBeNull()
})

it('tells the kinds of silence apart', () => {
  expect(readSilence({ table: 'contact', id: null, idGiven: false }, true)).toEqual({
    state: 'unsaved',
    table: 'contact',
  })
  expect(readSilence({ table: 'contact', id: null, idGiven: true }, true)).toEqual({ state: 'noRecord' })
  expect(readSilence({ table: null, id: null, idGiven: false }, true)).toEqual({ state: 'noRecord' })
  expect(readSilence({ table: 'contact', id: null, idGiven: false }, false)).toEqual({ state: 'hostMissing' })
})
