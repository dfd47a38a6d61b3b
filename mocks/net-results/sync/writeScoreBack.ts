import { DEFAULT_OVERLAY } from '../data/overlays'
import { emailOf } from '../store/contacts'
import { scoreAt } from '../store/scores'
import type { Store, StoredContact } from '../store/Store'
import type { DataverseSource } from './DataverseSource'
import { reportSyncError } from './reportSyncError'
import { isChoice, label, readTable, text, type Row } from './sourceRows'
import type { SyncError } from './SyncState'

type Report = (error: Pick<SyncError, 'error' | 'description'>) => void

/** Writes a changed score, and unless the options say otherwise the whole record, to everybody in Dynamics with that address. */
export function writeScoreBack(
  store: Store,
  source: DataverseSource | null,
  contact: StoredContact,
  now: number,
): void {
  const { sync } = store
  const email = emailOf(contact).toLowerCase()
  if (source === null || email === '' || !sync.options.syncs_enabled || !sync.options.sync_lead_score_changes) return
  let written = 0
  for (const table of ['contact', 'lead'] as const) {
    for (const row of readTable(source, table, sync, store.nextId, now)) {
      if (text(row, 'emailaddress1').toLowerCase() !== email) continue
      const dynamicsId = text(row, `${table}id`)
      const report: Report = (error) =>
        reportSyncError(sync, store.nextId, now, {
          direction: 'upload',
          entity: table === 'contact' ? 'Contact' : 'Lead',
          who: text(row, 'fullname') || email,
          dynamicsId,
          ...error,
        })
      const columns = {
        ...(sync.options.only_lead_score_on_change ? {} : recordColumns(store, table, row, contact, report)),
        nr_leadscore: scoreAt(store, contact, DEFAULT_OVERLAY.id, now),
        nr_leadsource: contact.leadSource,
      }
      try {
        source.update(table, dynamicsId, columns)
        written += 1
      } catch (error) {
        report({ error: 'Dynamics Error', description: error instanceof Error ? error.message : String(error) })
      }
    }
  }
  if (written > 0) sync.runs.push({ at: now, kind: 'score written back', records: written })
}

/** The mapped columns that differ. Lookups stay as they are: Net-Results has only names for them. */
function recordColumns(store: Store, table: 'contact' | 'lead', row: Row, contact: StoredContact, report: Report) {
  const { options, mappings } = store.sync
  const columns: Record<string, string> = {}
  for (const { column, label: name, netResultsField, toDynamics } of mappings[table]) {
    if (netResultsField === null || !toDynamics || !(column in row)) continue
    const value = contact.attributes[netResultsField] ?? ''
    if (value === label(row, column) || (value === '' && !options.net_results_writes_empty)) continue
    if (value === '' && column === 'lastname') report({ error: 'Required Field', description: 'Last Name is empty' })
    else if (isChoice(row, column))
      report({ error: 'Invalid Value', description: `“${value}” is not an option of ${name}` })
    else columns[column] = value
  }
  return columns
}
