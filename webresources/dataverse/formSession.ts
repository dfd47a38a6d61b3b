import type { RecordRef } from '../domain/RecordRef'
import type { FormContext } from './ClientApi'
import type { DataverseError } from './DataverseError'
import type { FormSession } from './Host'
import { readForm } from './readForm'

/** The saving side of a form context, if it is alive and shows that record. */
export function formSession(
  formContext: unknown,
  record: RecordRef,
  toError: (cause: unknown) => DataverseError,
): FormSession | null {
  const reading = readForm(formContext)
  if (reading?.table !== record.table || reading.id !== record.id) return null
  const { data } = formContext as FormContext
  return {
    isDirty() {
      try {
        return data.entity.getIsDirty()
      } catch {
        // A form that has gone meanwhile holds nothing that could be saved.
        return false
      }
    },
    async save() {
      try {
        await data.save()
      } catch (cause) {
        throw toError(cause)
      }
    },
  }
}
