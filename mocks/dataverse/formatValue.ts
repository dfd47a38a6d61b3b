import { tableNamed } from './schema/tables'
import { isReference } from './schema/Table'
import type { Column, Value } from './schema/Table'
import type { TableStore } from './TableStore'

const DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'short', timeStyle: 'short', timeZone: 'America/New_York' })
const NUMBER = new Intl.NumberFormat('en-US')

/** What Dataverse adds as the formatted value; `null` where it adds none. */
export function formatValue(store: TableStore, column: Column, value: Value): string | null {
  if (value === null) return null
  if (isReference(value)) {
    const name = store.find(value.table, value.id)?.[tableNamed(value.table).primaryName]
    return typeof name === 'string' ? name : null
  }
  if (column.labels) return column.labels[Number(value)] ?? null
  if (typeof value === 'number') return NUMBER.format(value)
  return column.type === 'dateTime' && typeof value === 'string' ? DATE.format(new Date(value)) : null
}
