import type { Organization } from '../Organization'
import { tableNamed } from '../schema/tables'
import type { Table, Value } from '../schema/Table'

/** The columns of one record as the form holds them: as saved, and as typed. */
export interface FormData {
  readonly table: Table
  /** `null` until the first save. */
  id(): string | null
  columns(): readonly string[]
  saved(column: string): Value
  typed(column: string): Value
  /** What Dynamics shows for a choice or lookup; the text itself for text. */
  shown(column: string): string
  isDirty(column?: string): boolean
  type(column: string, value: Value): void
  /** Writes what was typed; creates the record when there is none. */
  save(): void
  load(id: string | null): void
}

/** @param id `null` = a record not saved yet */
export function createFormData(organization: Organization, tableName: string, id: string | null): FormData {
  const table = tableNamed(tableName)
  let current: string | null = null
  let saved: Readonly<Record<string, unknown>> = {}
  let typed: Readonly<Record<string, Value>> = {}

  function load(next: string | null) {
    current = next
    saved = next === null ? {} : organization.retrieve(tableName, next, '')
    typed = {}
  }
  function savedValue(column: string): Value {
    if (table.columns[column]?.type === 'lookup') {
      const reference = saved[`_${column}_value`]
      const target = saved[`_${column}_value@Microsoft.Dynamics.CRM.lookuplogicalname`]
      return typeof reference === 'string' && typeof target === 'string' ? { table: target, id: reference } : null
    }
    const value = saved[column]
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
  }
  function typedValue(column: string): Value {
    return column in typed ? (typed[column] ?? null) : savedValue(column)
  }

  load(id)
  return {
    table,
    id: () => current,
    columns: () => Object.keys(table.columns),
    saved: savedValue,
    typed: typedValue,
    shown(column) {
      const value = typedValue(column)
      const property = table.columns[column]?.type === 'lookup' ? `_${column}_value` : column
      const formatted = saved[`${property}@OData.Community.Display.V1.FormattedValue`]
      if (typeof formatted === 'string' && !(column in typed)) return formatted
      return value === null || typeof value === 'object' ? '' : String(value)
    },
    isDirty: (column) => (column === undefined ? Object.keys(typed).length > 0 : column in typed),
    type(column, value) {
      const { [column]: _before, ...others } = typed
      typed = value === savedValue(column) ? others : { ...others, [column]: value }
    },
    save() {
      if (current === null) load(organization.create(tableName, typed))
      else {
        organization.update(tableName, current, typed)
        load(current)
      }
    },
    load,
  }
}
