import * as v from 'valibot'
import type { ImportId } from '../domain/ids'
import { MOST_PEOPLE_PER_IMPORT, type ImportRequest } from '../domain/ImportRequest'
import { IMPORT_OUTCOMES, IMPORT_STATES, type ImportResult, type ImportStatus } from '../domain/ImportStatus'
import { wireCount, wireId, wireTextOrEmpty } from './wire'
import { wireRows } from './wireList'
import { wireIdOrIn, wireRow } from './wireRow'

export const importIdResult = wireIdOrIn<ImportId>('contact_import_id')

const importResult = wireRow<ImportResult>({
  index: ['index', v.pipe(wireCount, v.number())],
  outcome: ['outcome', v.picklist(IMPORT_OUTCOMES)],
  message: ['message', wireTextOrEmpty],
})

export const importStatusResult = wireRow<ImportStatus>({
  id: ['contact_import_id', wireId<ImportId>()],
  state: ['status', v.picklist(IMPORT_STATES)],
  added: ['added', wireCount],
  overwritten: ['overwritten', wireCount],
  duplicates: ['duplicates', wireCount],
  invalid: ['invalid', wireCount],
  message: ['message', wireTextOrEmpty],
  results: ['results', v.fallback(v.nullable(wireRows(importResult)), null)],
})

export function importParams({ name, mapping, people, addTo = [], removeFrom = [] }: ImportRequest) {
  if (people.length < 1 || people.length > MOST_PEOPLE_PER_IMPORT) {
    throw new RangeError(`An import takes 1 to ${MOST_PEOPLE_PER_IMPORT} people, not ${people.length}.`)
  }
  return {
    contact_import_name: name,
    overwrite: true,
    contact_import_mapping: mapping,
    contacts: people,
    add_to_lists: addTo,
    remove_from_lists: removeFrom,
    notification_recipients: [],
  }
}
