import { DataverseFault } from './DataverseFault'
import { lookupBehind } from './query/resolvePath'
import { tableOfSet, unknownProperty } from './schema/tables'
import type { Row, Table, Value } from './schema/Table'

/** Reads the body of a create or update: plain columns, and lookups as `navigation@odata.bind: "/contacts(<id>)"`. */
export function readChanges(table: Table, body: unknown): Row {
  if (typeof body !== 'object' || body === null)
    throw new DataverseFault('badQuery', 'An error occurred while reading the body: an object was expected.')
  const changes: Row = {}
  for (const [name, value] of Object.entries(body)) {
    if (name.endsWith('@odata.bind')) {
      const { column, target } = lookupBehind(table, name.slice(0, -'@odata.bind'.length))
      changes[column] = value === null ? null : readReference(value, target)
    } else if (!name.includes('@')) {
      changes[name] = readValue(table, name, value)
    }
  }
  return changes
}

function readValue(table: Table, name: string, value: unknown): Value {
  const column = table.columns[name]
  if (!column || (column.type === 'lookup' && value !== null)) throw unknownProperty(table, name)
  const expected = {
    id: 'string',
    text: 'string',
    memo: 'string',
    dateTime: 'string',
    integer: 'number',
    decimal: 'number',
    money: 'number',
    choice: 'number',
    boolean: 'boolean',
    lookup: 'object',
  }[column.type]
  if (value === null) return null
  if (typeof value !== expected)
    throw new DataverseFault('badQuery', `Cannot convert the value of '${name}' to the expected type: ${column.type}.`)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function readReference(value: unknown, target: Table): Value {
  const [, entitySet = '', id = ''] = /\/?(\w+)\(\{?([0-9a-fA-F-]{36})\}?\)$/.exec(String(value)) ?? []
  const table = tableOfSet(entitySet)
  if (table !== target)
    throw new DataverseFault('badQuery', `'${entitySet}' is not the table that this lookup points at.`)
  return { table: table.logicalName, id: id.toLowerCase() }
}
