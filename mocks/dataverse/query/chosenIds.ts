import type { Table } from '../schema/Table'
import type { Expression } from './Expression'

/**
 * Ids to which a filter confines its rows, as a database finds by its primary key; `null` when it does not name them.
 * Whoever is in there may still fail the rest of the filter.
 */
export function chosenIds(table: Table, filter: Expression | null): ReadonlySet<string> | null {
  switch (filter?.kind) {
    case 'compare': {
      const { operator, left, right } = filter
      const isKey = left.kind === 'property' && left.path.length === 1 && left.path[0] === table.primaryId
      return operator === 'eq' && isKey && right.kind === 'literal' ? asIds([right.value]) : null
    }
    case 'in':
      return filter.property === table.primaryId && !filter.negated ? asIds(filter.values) : null
    case 'or': {
      const [left, right] = [chosenIds(table, filter.left), chosenIds(table, filter.right)]
      return left !== null && right !== null ? new Set([...left, ...right]) : null
    }
    case 'and':
      return chosenIds(table, filter.left) ?? chosenIds(table, filter.right)
    default:
      return null
  }
}

/** Dataverse compares without case; the rows are kept by ids in small letters. */
function asIds(values: readonly unknown[]): ReadonlySet<string> {
  return new Set(values.map((value) => String(value).toLowerCase()))
}
