import { DataverseFault } from '../DataverseFault'
import type { Rights } from '../Rights'
import { columnOfProperty, tableNamed } from '../schema/tables'
import type { Table } from '../schema/Table'
import type { Expression } from './Expression'
import type { Query } from './Query'
import { columnOfPath, lookupBehind } from './resolvePath'

/** Refuses columns that do not exist, and secured ones in a filter or an order that the user may not read throughout. */
export function demandQueryRights(rights: Rights, table: Table, query: Query): void {
  for (const name of query.select ?? []) columnOfProperty(table, name)
  for (const path of [...query.orderBy.map((order) => order.path), ...(query.filter ? pathsOf(query.filter) : [])]) {
    const { table: owner, column } = columnOfPath(table, path)
    if (!rights.canQuery(owner.logicalName, column)) {
      throw new DataverseFault(
        'securedInQuery',
        `The Query contained a secured attribute to which the caller does not have access: ${column}`,
      )
    }
  }
  for (const { navigation, query: inner } of query.expand) {
    const collection = table.collections[navigation]
    const target = collection ? tableNamed(collection.table) : lookupBehind(table, navigation).target
    rights.demand('Read', target.logicalName)
    demandQueryRights(rights, target, inner)
  }
}

/** Every column that a filter names on the table itself; those inside `any(…)` belong to another table. */
function pathsOf(filter: Expression): readonly (readonly string[])[] {
  switch (filter.kind) {
    case 'property':
      return [filter.path]
    case 'in':
      return [[filter.property]]
    case 'and':
    case 'or':
    case 'compare':
      return [...pathsOf(filter.left), ...pathsOf(filter.right)]
    case 'not':
      return pathsOf(filter.operand)
    case 'call':
      return filter.operands.flatMap(pathsOf)
    case 'lambda':
    case 'literal':
      return []
  }
}
