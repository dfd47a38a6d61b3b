import * as v from 'valibot'
import { IMPORT_LABELS } from '../data/importLabels'
import { invalidParam } from '../RpcError'
import type { Store } from '../store/Store'
import { id } from '../wire/params'
import { operation } from './operation'

const MOST_CONTACTS = 200

const PARAMS = v.strictObject({
  contact_import_name: v.pipe(v.string(), v.nonEmpty()),
  overwrite: v.boolean(),
  contact_import_mapping: v.record(v.string(), v.picklist(IMPORT_LABELS)),
  contacts: v.pipe(
    v.array(v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])))),
    v.minLength(1),
    v.maxLength(MOST_CONTACTS),
  ),
  add_to_lists: v.array(id),
  remove_from_lists: v.array(id),
  notification_recipients: v.array(v.string()),
})

/** Starts an import and answers with its id: bare for one contact, in an object for more. */
export const submitContactImport = operation(PARAMS, (params, { store, user, now }) => {
  const { contact_import_mapping: mapping, contacts } = params
  if (!Object.values(mapping).includes('Email Address')) {
    throw invalidParam('contact_import_mapping', 'one column has to be the Email Address')
  }
  checkLists(store, 'add_to_lists', params.add_to_lists)
  checkLists(store, 'remove_from_lists', params.remove_from_lists)
  const rows = contacts.map((contact, index) =>
    Object.fromEntries(
      Object.entries(contact).map(([key, value]) => {
        const label = mapping[key]
        if (label === undefined) throw invalidParam(`contacts.${index}.${key}`, 'stands in no mapping')
        return [label, value === null ? '' : String(value)]
      }),
    ),
  )
  const importId = store.nextId()
  store.imports.set(importId, {
    id: importId,
    submittedAt: now,
    userId: user.id,
    overwrite: params.overwrite,
    rows,
    addTo: params.add_to_lists,
    removeFrom: params.remove_from_lists,
    polls: 0,
    status: 'pending',
    message: '',
    results: [],
  })
  return contacts.length === 1 ? importId : { contact_import_id: String(importId) }
})

function checkLists(store: Store, param: string, ids: readonly number[]): void {
  for (const listId of ids) {
    const list = store.lists.get(listId)
    if (list === undefined) throw invalidParam(param, `there is no list ${listId}`)
    if (list.kind === 'dynamic') throw invalidParam(param, `the members of “${list.name}” are kept by the sync`)
  }
}
