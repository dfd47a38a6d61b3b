import { expect, it } from 'vitest'
import { fakeForm, RECORD_ID } from './fakeHost.testing'
import { readForm } from './readForm'

it('reads table, id and form type', () => {
  expect(readForm(fakeForm({ id: `{${RECORD_ID.toUpperCase()}}`, formType: 4 }).context)).toEqual({
    table: 'contact',
    id: RECORD_ID,
    formType: 4,
    known: {},
  })
})

it('tells an empty column from one that is not on the form', () => {
  expect(readForm(fakeForm({ attributes: { emailaddress1: { value: null } } }).context)?.known).toEqual({
    emailAddress: null,
  })
})

it('leaves out what has been typed and not saved', () => {
  const { context } = fakeForm({ attributes: { emailaddress1: { value: 'new@example.com', dirty: true } } })
  expect(readForm(context)?.known).toEqual({})
})

it('leaves out a column that is no text or cannot be read', () => {
  const { context } = fakeForm({ attributes: { fullname: { value: 7 } } })
  expect(readForm(context)?.known).toEqual({})
  context.getAttribute = () => {
    throw new Error('no')
  }
  expect(readForm(context)).toMatchObject({ id: RECORD_ID, known: {} })
})

it.each([null, undefined, {}, 'form', { data: {} }])('reads nothing from %j', (value) => {
  expect(readForm(value)).toBeNull()
})
