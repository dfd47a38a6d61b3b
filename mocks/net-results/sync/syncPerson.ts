import { findByEmail, setAttributes } from '../store/contacts'
import { isEmailAddress } from '../store/emailAddress'
import { addContact } from '../store/settleImports'
import type { Store } from '../store/Store'
import type { Report } from './reportSyncError'
import { label, text, type Row } from './sourceRows'
import type { Owners } from './syncUsers'

const LONGEST_VALUE = 255

export interface PersonSync {
  readonly store: Store
  readonly owners: Owners
  /** By GUID. */
  readonly accounts: ReadonlyMap<string, Row>
  readonly report: Report
  readonly now: number
}

/** Brings one contact or lead to Net-Results, as the options and the mapping say, or reports why not. */
export function syncPerson(sync: PersonSync, table: 'contact' | 'lead', row: Row): void {
  const { store, owners, report, now } = sync
  const { options, contactIds } = store.sync
  if (options.skip_inactive && row['statecode'] !== undefined && row['statecode'] !== 0) return
  const email = text(row, 'emailaddress1').trim()
  if (email === '' && options.only_with_email) return

  const dynamicsId = text(row, `${table}id`)
  const problem = findProblem(sync, table, row, email)
  if (problem !== null) {
    const who =
      text(row, 'fullname') || `${text(row, 'firstname')} ${text(row, 'lastname')}`.trim() || email || dynamicsId
    report({ ...problem, entity: table === 'contact' ? 'Contact' : 'Lead', who, dynamicsId })
    return
  }
  const linked = contactIds.get(dynamicsId)
  const contact =
    findByEmail(store, email) ??
    (linked === undefined ? undefined : store.contacts.get(linked)) ??
    addContact(store, null, now)
  contactIds.set(dynamicsId, contact.id)
  contact.ownerId = owners.get(text(row, '_ownerid_value')) ?? null
  const values = mappedValues(sync, table, row).filter(([, value]) => value !== '' || options.dynamics_writes_empty)
  setAttributes(store, contact, Object.fromEntries(values))
}

type Problem = Omit<Parameters<Report>[0], 'entity' | 'who' | 'dynamicsId'>

function findProblem(
  { store, owners, accounts, ...sync }: PersonSync,
  table: 'contact' | 'lead',
  row: Row,
  email: string,
): Problem | null {
  if (email !== '' && !isEmailAddress(email)) {
    return { error: 'Invalid Email', description: `“${email}” is not a valid address` }
  }
  if (text(row, 'lastname').trim() === '' && store.sync.options.default_last_name.trim() === '') {
    return { error: 'Required Field', description: 'Last name is empty and no Default Last Name is set' }
  }
  const accountId = accountOf(table, row)
  if (accountId !== '' && !accounts.has(accountId)) {
    return { error: 'Invalid Account', description: 'The account was deleted in Dynamics' }
  }
  const ownerId = text(row, '_ownerid_value')
  if (ownerId !== '' && !owners.has(ownerId)) {
    return { error: 'Invalid User', description: 'The owner is no user of this organization' }
  }
  const long = mappedValues({ store, owners, accounts, ...sync }, table, row).find(
    ([, value]) => value.length > LONGEST_VALUE,
  )
  return long === undefined
    ? null
    : { error: 'Invalid Value', description: `${long[0]} is longer than ${LONGEST_VALUE} characters` }
}

/** `[Net-Results field, value]` for everything that is mapped from Dynamics. */
function mappedValues({ store, accounts }: PersonSync, table: 'contact' | 'lead', row: Row): [string, string][] {
  const { options, mappings } = store.sync
  const account = accounts.get(accountOf(table, row))
  return mappings[table].flatMap(({ column, netResultsField, fromDynamics }): [string, string][] => {
    if (netResultsField === null || !fromDynamics) return []
    if (column === 'parentcustomerid' || column === 'companyname') {
      const name = (account === undefined ? label(row, column) : text(account, 'name')) || options.default_account_name
      return [[netResultsField, name]]
    }
    return [[netResultsField, label(row, column) || (column === 'lastname' ? options.default_last_name : '')]]
  })
}

/** A contact may stand below another contact, which is no account; only leads say `parentaccountid`. */
export function accountOf(table: 'contact' | 'lead', row: Row): string {
  if (table === 'lead') return text(row, '_parentaccountid_value')
  const type = text(row, '_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname')
  return type === 'contact' ? '' : text(row, '_parentcustomerid_value')
}
