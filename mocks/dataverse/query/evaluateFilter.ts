import { DataverseFault } from '../DataverseFault'
import { tableNamed, unknownProperty } from '../schema/tables'
import { isReference } from '../schema/Table'
import type { Row, Table, Value } from '../schema/Table'
import type { TableStore } from '../TableStore'
import { compareValues, plain } from './compareValues'
import type { Expression } from './Expression'
import { valueOfPath } from './resolvePath'

/** Whether a row passes a filter. */
export function matches(store: TableStore, table: Table, row: Readonly<Row>, filter: Expression): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(store, table, row, filter.left) && matches(store, table, row, filter.right)
    case 'or':
      return matches(store, table, row, filter.left) || matches(store, table, row, filter.right)
    case 'not':
      return !matches(store, table, row, filter.operand)
    case 'compare':
      return compare(filter.operator, valueOf(store, table, row, filter.left), valueOf(store, table, row, filter.right))
    case 'call':
      return callFunction(
        filter.name,
        filter.operands.map((operand) => String(plain(valueOf(store, table, row, operand)) ?? '')),
      )
    case 'in': {
      const value = plain(valueOfPath(store, table, row, [filter.property]))
      return filter.values.some((one) => String(plain(one)) === String(value)) !== filter.negated
    }
    case 'lambda': {
      const { table: child, rows } = rowsOfCollection(store, table, row, filter.collection)
      const body = withoutVariable(filter.body, filter.variable)
      return filter.quantifier === 'any'
        ? rows.some((one) => matches(store, child, one, body))
        : rows.every((one) => matches(store, child, one, body))
    }
    case 'property':
    case 'literal':
      return valueOf(store, table, row, filter) === true
  }
}

/** The rows of another table that belong to this one through a collection-valued navigation property. */
export function rowsOfCollection(store: TableStore, table: Table, row: Readonly<Row>, navigation: string) {
  const collection = table.collections[navigation]
  if (!collection) throw unknownProperty(table, navigation)
  const id = row[table.primaryId]
  const target = tableNamed(collection.table)
  if ('intersect' in collection) {
    const pairs = store.rows(collection.intersect).filter((pair) => pair[collection.own] === id)
    const ids = new Set(pairs.map((pair) => pair[collection.other]))
    return {
      table: target,
      rows: store.rows(target.logicalName).filter((one) => ids.has(one[target.primaryId] ?? null)),
    }
  }
  const rows = store.rows(collection.table).filter((one) => {
    const reference = one[collection.lookup]
    return isReference(reference) && reference.id === id
  })
  return { table: target, rows }
}

function valueOf(store: TableStore, table: Table, row: Readonly<Row>, operand: Expression): Value {
  if (operand.kind === 'literal') return operand.value
  if (operand.kind === 'property') return valueOfPath(store, table, row, operand.path)
  throw new DataverseFault('badQuery', `The simulated Dataverse does not compare the result of '${operand.kind}'.`)
}

/** As in SQL, nothing is smaller or larger than null; only `eq` and `ne` speak of it. */
function compare(operator: string, left: Value, right: Value): boolean {
  const order = compareValues(left, right)
  if (operator === 'eq') return order === 0
  if (operator === 'ne') return order !== 0
  if (left === null || right === null) return false
  return { gt: order > 0, ge: order >= 0, lt: order < 0, le: order <= 0 }[operator] ?? false
}

function callFunction(name: string, [text = '', part = '']: readonly string[]): boolean {
  if (name === 'contains') return text.includes(part)
  return name === 'startswith' ? text.startsWith(part) : text.endsWith(part)
}

/** `o/col` inside `any(o:…)` means the column `col` of the row at hand. */
export function withoutVariable(expression: Expression, variable: string): Expression {
  switch (expression.kind) {
    case 'property':
      return { kind: 'property', path: expression.path[0] === variable ? expression.path.slice(1) : expression.path }
    case 'and':
    case 'or':
    case 'compare':
      return {
        ...expression,
        left: withoutVariable(expression.left, variable),
        right: withoutVariable(expression.right, variable),
      }
    case 'not':
      return { ...expression, operand: withoutVariable(expression.operand, variable) }
    case 'call':
      return { ...expression, operands: expression.operands.map((operand) => withoutVariable(operand, variable)) }
    default:
      return expression
  }
}
