import { isRecordTable } from '../domain/RecordRef'
import type { RecordState } from './Host'
import type { FormReading } from './readForm'
import type { HostQuery } from './readHostQuery'

const CREATE = 1
const BULK_EDIT = 6

/** The record state that a form implies; `null` when it leaves it open. */
export function readFormState(form: FormReading | null): RecordState | null {
  if (!form) return null
  if (form.formType === BULK_EDIT) return { state: 'bulkEdit' }
  if (!isRecordTable(form.table)) return { state: 'noRecord' }
  // The id before the form type: right after the first save the form may still call itself a create form.
  if (form.id) return { state: 'record', record: { table: form.table, id: form.id }, known: form.known }
  return form.formType === CREATE ? { state: 'unsaved', table: form.table } : null
}

/** The record state that the address implies; `null` when it leaves it open. */
export function readQueryState({ table, id }: HostQuery): RecordState | null {
  return table && id ? { state: 'record', record: { table, id }, known: {} } : null
}

/** The record state when nobody has named a record and nobody will. */
export function readSilence({ table, idGiven }: HostQuery, hostFound: boolean): RecordState {
  if (!hostFound) return { state: 'hostMissing' }
  return table && !idGiven ? { state: 'unsaved', table } : { state: 'noRecord' }
}
