import type { Rights } from '../security/Rights'
import type { TableStore } from '../TableStore'
import type { ChooseRows } from '../toWireRecord'
import { chosenIds } from './chosenIds'
import { compareValues } from './compareValues'
import { matches } from './evaluateFilter'
import { valueOfPath } from './resolvePath'

/** Chooses and sorts the rows that the user may see and that a query asks for. */
export function createChooser(store: TableStore, rights: Rights): ChooseRows {
  return (table, rows, { filter, orderBy }) => {
    const ids = chosenIds(table, filter)
    return rows
      .filter(
        (row) =>
          (ids === null || ids.has(String(row[table.primaryId]).toLowerCase())) &&
          rights.reaches('Read', table.logicalName, row) &&
          (filter === null || matches(store, table, row, filter)),
      )
      .sort((a, b) => {
        for (const { path, descending } of orderBy) {
          const order = compareValues(valueOfPath(store, table, a, path), valueOfPath(store, table, b, path))
          if (order !== 0) return descending ? -order : order
        }
        return compareValues(a[table.primaryId], b[table.primaryId])
      })
  }
}
