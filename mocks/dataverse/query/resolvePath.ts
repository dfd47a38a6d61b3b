import { columnOfProperty, tableNamed, unknownProperty } from '../schema/tables'
import type { Row, Table, Value } from '../schema/Table'
import { isReference } from '../schema/Table'
import type { TableStore } from '../TableStore'

/** The value at the end of a path; `null` when a lookup on the way is empty or points at another table. */
export function valueOfPath(store: TableStore, table: Table, row: Readonly<Row>, path: readonly string[]): Value {
  const [first = '', ...rest] = path
  if (rest.length === 0) return row[columnOfProperty(table, first)] ?? null
  const { column, target } = lookupBehind(table, first)
  const reference = row[column]
  if (!isReference(reference) || reference.table !== target.logicalName) return null
  const next = store.find(reference.table, reference.id)
  return next ? valueOfPath(store, target, next, rest) : null
}

/** The lookup column and the table that a single-valued navigation property stands for. */
export function lookupBehind(table: Table, navigation: string): { readonly column: string; readonly target: Table } {
  for (const [column, { targets }] of Object.entries(table.columns)) {
    for (const [target, name] of Object.entries(targets ?? {})) {
      if (name === navigation) return { column, target: tableNamed(target) }
    }
  }
  throw unknownProperty(table, navigation)
}
