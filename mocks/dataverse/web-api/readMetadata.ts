import { DataverseFault } from '../DataverseFault'
import type { Expression } from '../query/Expression'
import { parseQuery } from '../query/parseQuery'
import type { Query } from '../query/Query'
import { allTables, tableNamed } from '../schema/tables'
import type { Table } from '../schema/Table'
import type { TableStore } from '../TableStore'
import { columnDefinition, tableDefinition } from './definitions'
import type { Definition } from './definitions'

/**
 * `EntityDefinitions`, one of them by its logical name, its `Attributes`, or one of those; with `$select`, `$filter`
 * and `$expand=Attributes(…)`. Everybody may read these.
 */
export function readMetadata(store: TableStore, path: string, search: string): Definition {
  const [, tableName, attributes, columnName] =
    /^EntityDefinitions(?:\(LogicalName='(\w+)'\)(?:\/(Attributes)(?:\(LogicalName='(\w+)'\))?)?)?$/.exec(path) ?? []
  if (!path.startsWith('EntityDefinitions') || (tableName === undefined && path !== 'EntityDefinitions'))
    throw new DataverseFault('badQuery', `The simulated Dataverse does not answer GET ${path}.`)
  const query = parseQuery(search)
  if (tableName === undefined)
    return {
      value: chosen(
        allTables().map((table) => tableRecord(store, table, query)),
        query,
      ),
    }
  const table = tableNamed(tableName)
  if (attributes === undefined) return selected(tableRecord(store, table, query), query)
  if (columnName === undefined) return { value: chosen(columnRecords(store, table), query) }
  const column = table.columns[columnName]
  if (!column)
    throw new DataverseFault(
      'doesNotExist',
      `Could not find an attribute with specified name ${columnName} on ${tableName}.`,
    )
  return selected(columnDefinition(table, columnName, column, store.columnSettings(tableName, columnName)), query)
}

function columnRecords(store: TableStore, table: Table): readonly Definition[] {
  return Object.entries(table.columns).map(([name, column]) =>
    columnDefinition(table, name, column, store.columnSettings(table.logicalName, name)),
  )
}

function tableRecord(store: TableStore, table: Table, { expand }: Query): Definition {
  const expanded = expand.map(({ navigation, query }) => {
    if (navigation !== 'Attributes') throw unknown(navigation)
    return [navigation, chosen(columnRecords(store, table), query)] as const
  })
  return { ...tableDefinition(table, store.isAudited(table.logicalName)), ...Object.fromEntries(expanded) }
}

function chosen(definitions: readonly Definition[], query: Query): readonly Definition[] {
  const { filter } = query
  return definitions.filter((one) => filter === null || matches(one, filter)).map((one) => selected(one, query))
}

/** The selected properties, and the MetadataId and what was expanded in any case. */
function selected(definition: Definition, { select, expand }: Query): Definition {
  if (select === null) return definition
  const names = ['MetadataId', ...select, ...expand.map(({ navigation }) => navigation)]
  return Object.fromEntries(names.map((name) => [name, property(definition, [name])]))
}

function matches(definition: Definition, filter: Expression): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(definition, filter.left) && matches(definition, filter.right)
    case 'or':
      return matches(definition, filter.left) || matches(definition, filter.right)
    case 'not':
      return !matches(definition, filter.operand)
    case 'compare': {
      const equal = valueOf(definition, filter.left) === valueOf(definition, filter.right)
      if (filter.operator === 'eq') return equal
      if (filter.operator === 'ne') return !equal
    }
  }
  throw new DataverseFault('badQuery', `The simulated Dataverse does not filter definitions by '${filter.kind}'.`)
}

function valueOf(definition: Definition, operand: Expression): unknown {
  if (operand.kind === 'literal') return operand.value
  if (operand.kind === 'property') return property(definition, operand.path)
  throw new DataverseFault('badQuery', `The simulated Dataverse does not filter definitions by '${operand.kind}'.`)
}

function property(definition: unknown, path: readonly string[]): unknown {
  return path.reduce((value, name) => {
    if (typeof value !== 'object' || value === null || !(name in value)) throw unknown(name)
    return (value as Definition)[name]
  }, definition)
}

function unknown(name: string): DataverseFault {
  return new DataverseFault(
    'unknownProperty',
    `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.EntityMetadata'.`,
  )
}
