import { DataverseFault } from '../DataverseFault'
import { columnOfProperty, tableNamed, unknownProperty } from '../schema/tables'
import type { Table } from '../schema/Table'
import type { Rights } from '../security/Rights'
import { withoutVariable } from './evaluateFilter'
import type { Expression } from './Expression'
import type { Query } from './Query'
import { lookupBehind } from './resolvePath'

/**
 * Refuses columns that do not exist, tables that the user may not read, and secured columns in a filter or an order
 * that he may not read throughout: wherever they stand, since what a filter finds tells what is in them.
 */
export function demandQueryRights(rights: Rights, table: Table, query: Query): void {
  for (const name of query.select ?? []) columnOfProperty(table, name)
  for (const { path } of query.orderBy) demandPath(rights, table, path)
  if (query.filter) demandFilter(rights, table, query.filter)
  for (const { navigation, query: inner } of query.expand) {
    const target = collectionTable(table, navigation) ?? lookupBehind(table, navigation).target
    rights.demand('Read', target.logicalName)
    demandQueryRights(rights, target, inner)
  }
}

function demandFilter(rights: Rights, table: Table, filter: Expression): void {
  switch (filter.kind) {
    case 'property':
      demandPath(rights, table, filter.path)
      break
    case 'in':
      demandPath(rights, table, [filter.property])
      break
    case 'and':
    case 'or':
    case 'compare':
      demandFilter(rights, table, filter.left)
      demandFilter(rights, table, filter.right)
      break
    case 'not':
      demandFilter(rights, table, filter.operand)
      break
    case 'call':
      for (const operand of filter.operands) demandFilter(rights, table, operand)
      break
    case 'lambda': {
      const child = collectionTable(table, filter.collection)
      if (child === null) throw unknownProperty(table, filter.collection)
      rights.demand('Read', child.logicalName)
      demandFilter(rights, child, withoutVariable(filter.body, filter.variable))
      break
    }
    case 'literal':
      break
  }
}

/** `fullname`, or `ownerid/fullname` over a lookup. */
function demandPath(rights: Rights, table: Table, [first = '', ...rest]: readonly string[]): void {
  if (rest.length > 0) {
    const { target } = lookupBehind(table, first)
    rights.demand('Read', target.logicalName)
    demandPath(rights, target, rest)
    return
  }
  const column = columnOfProperty(table, first)
  if (rights.canQuery(table.logicalName, column)) return
  throw new DataverseFault(
    'securedInQuery',
    `The Query contained a secured attribute to which the caller does not have access: ${column}`,
  )
}

function collectionTable(table: Table, navigation: string): Table | null {
  const collection = table.collections[navigation]
  return collection === undefined ? null : tableNamed(collection.table)
}
