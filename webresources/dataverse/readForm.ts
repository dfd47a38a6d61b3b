import { parseGuid, type Guid } from '../domain/Guid'
import type { FormContext } from './ClientApi'
import { PERSON_COLUMNS } from './columns'
import type { KnownColumns } from './Host'

/** What a form says of its record. */
export interface FormReading {
  /** Logical name; may be a table that is none of ours. */
  readonly table: string
  /** `null` on a create form, and when the form says something that is no identifier. */
  readonly id: Guid | null
  /** 1 = create, 2 = update, 3 = read-only, 4 = disabled, 6 = bulk edit (Microsoft, "getFormType"). */
  readonly formType: number
  readonly known: KnownColumns
}

/** Reads a form context, which may be dead, foreign or not one at all: then `null`. */
export function readForm(formContext: unknown): FormReading | null {
  try {
    const form = formContext as FormContext
    const { entity } = form.data
    const emailAddress = readSaved(form, PERSON_COLUMNS.emailAddress)
    const fullName = readSaved(form, PERSON_COLUMNS.fullName)
    return {
      table: entity.getEntityName(),
      id: parseGuid(entity.getId()),
      formType: form.ui.getFormType(),
      known: {
        ...(emailAddress === undefined ? {} : { emailAddress }),
        ...(fullName === undefined ? {} : { fullName }),
      },
    }
  } catch {
    return null
  }
}

/**
 * A column's value as saved; `undefined` when the form does not say. `getInitialValue` would be the value when the form
 * was opened, which is another one after a save, so a changed column counts as not said.
 */
function readSaved(form: FormContext, column: string): string | null | undefined {
  try {
    const attribute = form.getAttribute(column)
    if (!attribute || attribute.getIsDirty()) return undefined
    const value: unknown = attribute.getValue()
    if (value === null || value === '') return null
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
