import { NOTABLE } from '../../world/notable'
import { MARCUS } from '../../world/users'
import { listOf, paged, resultOf, start } from '../callNetResults.testing'
import type { NetResultsSimulator } from '../createNetResultsSimulator'
import type { DataverseSource, SyncTable } from './DataverseSource'

export const HOUR = 3_600_000
export const FORMATTED = '@OData.Community.Display.V1.FormattedValue'
/** After the last down sync. */
export const CHANGED = '2026-11-18T15:30:00Z'
export const LONG_AGO = '2025-01-01T00:00:00Z'
const ACCOUNT = 'acc00000-2222-4222-8222-000000000001'
export const NEW_ID = 'c0000000-3333-4333-8333-0000000000aa'

export type Row = Record<string, unknown>

/** A Dynamics of a few rows, with the users and the account that the others refer to. */
function createSource(tables: Partial<Record<SyncTable, Row[]>>) {
  const updates: { table: string; id: string; columns: Readonly<Row> }[] = []
  const source: DataverseSource = {
    rows: (table) => {
      if (table === 'systemuser') return [user(MARCUS), ...(tables.systemuser ?? [])]
      if (table === 'account')
        return [
          {
            accountid: ACCOUNT,
            name: 'Halden Water Systems',
            industrycode: 9,
            [`industrycode${FORMATTED}`]: 'Utilities',
            modifiedon: LONG_AGO,
          },
          ...(tables.account ?? []),
        ]
      return tables[table] ?? []
    },
    update: (table, id, columns) => void updates.push({ table, id, columns }),
  }
  return { source, updates }
}

export const user = (
  { id, emailAddress }: { readonly id: string; readonly emailAddress: string },
  more: Row = {},
): Row => ({
  systemuserid: id,
  internalemailaddress: emailAddress,
  modifiedon: LONG_AGO,
  ...more,
})

export const newContact = (more: Row = {}): Row => ({
  contactid: NEW_ID,
  firstname: 'Ada',
  lastname: 'Weber',
  fullname: 'Ada Weber',
  emailaddress1: 'ada.weber@haldenwater.example',
  _parentcustomerid_value: ACCOUNT,
  _ownerid_value: MARCUS.id,
  statecode: 0,
  modifiedon: CHANGED,
  ...more,
})

export const priya = (more: Row = {}): Row => ({
  contactid: NOTABLE.hotContact,
  emailaddress1: 'priya.raghavan@haldenwater.example',
  firstname: 'Priya',
  lastname: 'Raghavan',
  fullname: 'Priya Raghavan',
  jobtitle: 'Old Title',
  modifiedon: LONG_AGO,
  ...more,
})

export function startWith(tables: Partial<Record<SyncTable, Row[]>>) {
  const { source, updates } = createSource(tables)
  return { ...start({ dataverse: source }), source, updates }
}

/** The errors that came up since the world began, newest first. */
export const errorsOf = async (simulator: NetResultsSimulator) =>
  (
    await listOf(simulator, 'DynamicsIntegration.getSyncErrors', { ...paged('sync_error_id', 'DESC', 0, 1000) })
  ).results.filter((row) => Number(row['sync_error_id']) > 5000)

/** A contact with its score; `null` = unknown. */
export const scoreRow = async (simulator: NetResultsSimulator, email_address: string) => {
  const contact_id = await resultOf(simulator, 'Contact.getContactIdByEmailAddress', { email_address })
  if (typeof contact_id !== 'string') return null
  return (await resultOf(simulator, 'Contact.getOneWithScore', { contact_id, overlay_id: 12 })) as Row
}

export const listNamed = async (simulator: NetResultsSimulator, search: string) =>
  (await listOf(simulator, 'EmailList.getMultiple', { ...paged('email_list_name'), filters: { search } })).results.find(
    (row) => row['email_list_name'] === search,
  )
