import { expect, it } from 'vitest'
import { parseGuid } from './Guid'
import { syncErrorRecord } from './syncErrorRecord'

const dynamicsId = parseGuid('1ead0000-4444-4444-8444-000000000007')

it.each([
  ['Dynamics User', 'systemuser'],
  ['Contact', 'contact'],
  ['lead', 'lead'],
  ['Account', 'account'],
  ['Opportunity', 'opportunity'],
  ['Campaign', 'campaign'],
  ['Task', 'task'],
])('finds the record of a %s', (entity, table) => {
  expect(syncErrorRecord({ entity, dynamicsId })).toEqual({ table, id: dynamicsId })
})

it('names no record where there is no id, or a table that nobody knows', () => {
  expect(syncErrorRecord({ entity: 'Contact', dynamicsId: null })).toBeNull()
  expect(syncErrorRecord({ entity: 'constructor', dynamicsId })).toBeNull()
  expect(syncErrorRecord({ entity: '', dynamicsId })).toBeNull()
})
