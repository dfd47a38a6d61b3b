import { keepList } from '../store/lists'
import type { Store } from '../store/Store'
import { label, text, type Row, type SourceTables } from './sourceRows'
import { accountOf } from './syncPerson'

const ACCOUNT_LISTS = { industrycode: 'Industry', customertypecode: 'Relationship', accountcategorycode: 'Category' }
const LEAD_LISTS = { leadsourcecode: 'Lead Source', industrycode: 'Industry', statuscode: 'Status' }

/** Fills the lists that mirror Dynamics anew; a list that nobody is on any more stays, empty. */
export function keepDynamicLists(store: Store, tables: SourceTables): void {
  const accounts = new Map(tables.account.map((row) => [text(row, 'accountid'), row]))
  const wanted = new Map<string, Set<string>>()
  const put = (name: string, dynamicsId: string) => {
    const ids = wanted.get(name) ?? new Set()
    wanted.set(name, ids.add(dynamicsId))
  }
  const putLabels = (entity: string, names: Record<string, string>, row: Row, dynamicsId: string) => {
    for (const [column, name] of Object.entries(names)) {
      const value = label(row, column)
      if (value !== '') put(`Dynamics:${entity}:${name}:${value}`, dynamicsId)
    }
  }

  for (const table of ['contact', 'lead'] as const) {
    for (const row of tables[table]) {
      const dynamicsId = text(row, `${table}id`)
      put(table === 'contact' ? 'Dynamics Contacts' : 'Dynamics Leads', dynamicsId)
      const account = accounts.get(accountOf(table, row))
      if (account !== undefined) putLabels('Account', ACCOUNT_LISTS, account, dynamicsId)
      if (table === 'lead') putLabels('Lead', LEAD_LISTS, row, dynamicsId)
    }
  }
  for (const row of tables.opportunity) {
    const contactId = text(row, '_parentcontactid_value') || text(row, '_customerid_value')
    if (row['statecode'] === 0) put('Dynamics:Contact:Opportunities:Open', contactId)
  }
  if (store.sync.options.sync_marketing_lists) {
    const names = new Map(tables.list.map((row) => [text(row, 'listid'), text(row, 'listname')]))
    for (const row of tables.listmember) {
      const name = names.get(text(row, '_listid_value') || text(row, 'listid'))
      if (name !== undefined) put(name, text(row, '_entityid_value') || text(row, 'entityid'))
    }
  }
  fill(store, wanted)
}

function fill(store: Store, wanted: ReadonlyMap<string, ReadonlySet<string>>): void {
  const dynamic = [...store.lists.values()].filter(({ kind }) => kind === 'dynamic')
  for (const { listIds } of store.contacts.values()) for (const { id } of dynamic) listIds.delete(id)
  for (const [name, members] of wanted) {
    const contacts = [...members].flatMap((id) => store.contacts.get(store.sync.contactIds.get(id) ?? 0) ?? [])
    if (contacts.length === 0) continue
    const { id } = keepList(store, name)
    for (const contact of contacts) contact.listIds.add(id)
  }
}
