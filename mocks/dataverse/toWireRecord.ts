import { formatValue } from './formatValue'
import { rowsOfCollection } from './query/evaluateFilter'
import type { Query } from './query/Query'
import { lookupBehind } from './query/resolvePath'
import { columnOfProperty } from './schema/tables'
import { isReference } from './schema/Table'
import type { Row, Table, Value } from './schema/Table'
import type { Rights } from './security/Rights'
import type { TableStore } from './TableStore'

export type WireRecord = Record<string, unknown>

/** How rows of an expanded collection are chosen; the same as for a query of its own. */
export type ChooseRows = (table: Table, rows: readonly Readonly<Row>[], query: Query) => readonly Readonly<Row>[]

/**
 * One row as the Web API writes it, with all annotations. A secured column that the user may not read is null, exactly
 * like an empty one: "the calling application can't distinguish" the two.
 */
export function toWireRecord(
  store: TableStore,
  rights: Pick<Rights, 'canRead' | 'reaches'>,
  table: Table,
  row: Readonly<Row>,
  query: Query,
  choose: ChooseRows,
): WireRecord {
  const id = String(row[table.primaryId])
  const wire: WireRecord = { '@odata.etag': `W/"${String(store.version(table.logicalName, id))}"` }
  const asked = query.select?.map((name) => columnOfProperty(table, name)) ?? Object.keys(table.columns)
  for (const column of new Set([table.primaryId, ...asked])) {
    const value = rights.canRead(table.logicalName, column, id) ? (row[column] ?? null) : null
    writeColumn(store, wire, table, column, value)
  }
  for (const { navigation, query: inner } of query.expand) {
    wire[navigation] = navigation in table.collections ? manyOf(navigation, inner) : oneOf(navigation, inner)
  }
  return wire

  function manyOf(navigation: string, inner: Query): readonly WireRecord[] {
    const { table: child, rows } = rowsOfCollection(store, table, row, navigation)
    return choose(child, rows, inner).map((one) => toWireRecord(store, rights, child, one, inner, choose))
  }
  function oneOf(navigation: string, inner: Query): WireRecord | null {
    const { column, target } = lookupBehind(table, navigation)
    const reference = row[column] ?? null
    if (!isReference(reference) || reference.table !== target.logicalName) return null
    const found = store.find(reference.table, reference.id)
    // A row that the user may not see is as good as none.
    if (found === null || !rights.reaches('Read', target.logicalName, found)) return null
    return toWireRecord(store, rights, target, found, inner, choose)
  }
}

function writeColumn(store: TableStore, wire: WireRecord, table: Table, column: string, value: Value) {
  const definition = table.columns[column]
  if (!definition) return
  const property = definition.type === 'lookup' ? `_${column}_value` : column
  wire[property] = isReference(value) ? value.id : value
  const formatted = formatValue(store, definition, value)
  if (formatted !== null) wire[`${property}@OData.Community.Display.V1.FormattedValue`] = formatted
  if (isReference(value)) {
    wire[`${property}@Microsoft.Dynamics.CRM.lookuplogicalname`] = value.table
    wire[`${property}@Microsoft.Dynamics.CRM.associatednavigationproperty`] = definition.targets?.[value.table]
  }
}
