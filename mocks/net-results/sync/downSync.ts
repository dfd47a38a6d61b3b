import type { Store } from '../store/Store'
import type { DataverseSource, SyncTable } from './DataverseSource'
import { keepDynamicLists } from './keepDynamicLists'
import { reportSyncError, type Report } from './reportSyncError'
import { modifiedAt, readTable, text, type Row, type SourceTables } from './sourceRows'
import { syncPerson, type PersonSync } from './syncPerson'
import { syncUsers } from './syncUsers'

/**
 * Brings what changed in Dynamics after `since` to Net-Results; `null` = everything.
 *
 * @returns how many contacts and leads it looked at
 */
export function downSync(store: Store, source: DataverseSource, since: number | null, now: number): number {
  const read = (table: SyncTable) => readTable(source, table, store.sync, store.nextId, now)
  const tables: SourceTables = {
    systemuser: read('systemuser'),
    account: read('account'),
    contact: read('contact'),
    lead: read('lead'),
    opportunity: read('opportunity'),
    task: read('task'),
    list: store.sync.options.sync_marketing_lists ? read('list') : [],
    listmember: store.sync.options.sync_marketing_lists ? read('listmember') : [],
  }
  const changed = (table: SyncTable) => tables[table].filter((row) => since === null || modifiedAt(row) > since)
  const report: Report = (error) => reportSyncError(store.sync, store.nextId, now, { direction: 'download', ...error })

  const owners = syncUsers(store, tables.systemuser, new Set(changed('systemuser')), report)
  const accounts = new Map(tables.account.map((row) => [text(row, 'accountid'), row]))
  const sync: PersonSync = { store, owners, accounts, report, now }
  for (const row of changed('account')) checkAccount(store, row, report)
  for (const row of changed('contact')) syncPerson(sync, 'contact', row)
  for (const row of changed('lead')) syncPerson(sync, 'lead', row)
  const contacts = new Set(tables.contact.map((row) => text(row, 'contactid')))
  for (const row of changed('opportunity')) {
    checkOpportunity(row, (id) => accounts.has(id) || contacts.has(id), report)
  }
  for (const row of changed('task')) {
    if (text(row, 'subject').trim() !== '') continue
    const dynamicsId = text(row, 'activityid')
    report({ error: 'Required Field', entity: 'Task', who: dynamicsId, description: 'Subject is empty', dynamicsId })
  }
  keepDynamicLists(store, tables)
  return changed('contact').length + changed('lead').length
}

function checkAccount({ sync }: Store, row: Row, report: Report): void {
  if (text(row, 'name').trim() !== '' || sync.options.default_account_name.trim() !== '') return
  report({
    error: 'Required Field',
    entity: 'Account',
    who: text(row, 'accountnumber') || text(row, 'accountid'),
    description: 'Account name is empty and no Default Account Name is set',
    dynamicsId: text(row, 'accountid'),
  })
}

function checkOpportunity(row: Row, exists: (id: string) => boolean, report: Report): void {
  const dynamicsId = text(row, 'opportunityid')
  const who = text(row, 'name') || dynamicsId
  const about = { entity: 'Opportunity', who, dynamicsId } as const
  if (text(row, 'name').trim() === '') report({ ...about, error: 'Required Field', description: 'Topic is empty' })
  const customer = text(row, '_customerid_value') || text(row, '_parentaccountid_value')
  if (customer !== '' && !exists(customer)) {
    report({ ...about, error: 'Invalid Account', description: 'The account was deleted in Dynamics' })
  }
}
