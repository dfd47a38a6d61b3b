import { parseGuid } from '../domain/Guid'
import type { RecordRef } from '../domain/RecordRef'
import { PERSON_COLUMNS } from './columns'
import type { PersonRecord } from './Host'
import { personRow, readRow } from './rows'

/** `statecode` of an active contact and of an open lead. */
const ACTIVE = 0
/** `statecode` of a lead (Microsoft, table "Lead"). */
const LEAD_STATES = ['open', 'qualified', 'disqualified'] as const

/**
 * Reads the row of a contact or lead.
 * @throws DataverseError `malformed`
 */
export function readPerson(record: RecordRef, answer: unknown): PersonRecord {
  const row = readRow(personRow, answer)
  const state = row[PERSON_COLUMNS.state]
  const masterId = parseGuid(row[PERSON_COLUMNS.master]?.id)
  return {
    record,
    fullName: row[PERSON_COLUMNS.fullName] ?? '',
    emailAddress: row[PERSON_COLUMNS.emailAddress]?.trim() || null,
    jobTitle: row[PERSON_COLUMNS.jobTitle]?.trim() || null,
    active: state === ACTIVE,
    leadState: record.table === 'lead' ? (LEAD_STATES[state] ?? null) : null,
    mergedInto: masterId === null ? null : { table: record.table, id: masterId },
    doNotEmail: row[PERSON_COLUMNS.doNotEmail] === true,
  }
}
