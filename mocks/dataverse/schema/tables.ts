import { DataverseFault } from '../DataverseFault'
import { ACTIVITY_TABLES } from './activityTables'
import { PAIR_TABLES } from './pairTables'
import { PEOPLE_TABLES } from './peopleTables'
import { SALES_TABLES } from './salesTables'
import { SECURITY_TABLES } from './securityTables'
import { SYSTEM_TABLES } from './systemTables'
import type { Table } from './Table'

const TABLES: readonly Table[] = [
  ...PEOPLE_TABLES,
  ...ACTIVITY_TABLES,
  ...SALES_TABLES,
  ...SECURITY_TABLES,
  ...PAIR_TABLES,
  ...SYSTEM_TABLES,
]

const BY_NAME = new Map(TABLES.map((table) => [table.logicalName, table]))

/** Every table that the simulated organization has. */
export function allTables(): readonly Table[] {
  return TABLES
}

export function tableNamed(logicalName: string): Table {
  const found = BY_NAME.get(logicalName)
  if (!found)
    throw new DataverseFault(
      'unknownTable',
      `The entity "${logicalName}" cannot be found. Specify a valid query, and try again.`,
    )
  return found
}

export function tableOfSet(entitySet: string): Table {
  const found = TABLES.find((table) => table.entitySet === entitySet)
  if (!found) throw new DataverseFault('unknownTable', `Resource not found for the segment '${entitySet}'.`)
  return found
}

export function unknownProperty(table: Table, name: string): DataverseFault {
  return new DataverseFault(
    'unknownProperty',
    `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${table.logicalName}'.`,
  )
}

/** The column behind a name in a query: `_ownerid_value` for lookups, the logical name for the others. */
export function columnOfProperty(table: Table, property: string): string {
  const lookup = /^_(.+)_value$/.exec(property)?.[1]
  const name = lookup ?? property
  const column = table.columns[name]
  if (!column || (column.type === 'lookup') !== (lookup !== undefined)) throw unknownProperty(table, property)
  return name
}
