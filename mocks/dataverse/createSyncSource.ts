import type { DataverseSource } from '../net-results/sync/DataverseSource'
import { parseQuery } from './query/parseQuery'
import { allTables, tableNamed } from './schema/tables'
import type { TableStore } from './TableStore'
import { toWireRecord } from './toWireRecord'
import { readChanges } from './readChanges'

/** All columns of a row. */
const EVERYTHING = parseQuery('')

/**
 * The tables as the vendor's own service reads them, signed in as an application user with the role
 * *Net-Results Sync for Dynamics 365*: every row, but no secured column.
 */
export function createSyncSource(store: TableStore, now: () => number): DataverseSource {
  const rights = { canRead: (table: string, column: string) => tableNamed(table).columns[column]?.secured !== true }
  return {
    rows(name) {
      const table = allTables().find(({ logicalName }) => logicalName === name)
      if (table === undefined) return []
      return store.rows(name).map((row) => toWireRecord(store, rights, table, row, EVERYTHING, (_table, rows) => rows))
    },
    update(name, id, columns) {
      const changes = readChanges(tableNamed(name), columns)
      store.change(name, id, { ...changes, modifiedon: new Date(now()).toISOString().replace('.000', '') })
    },
  }
}
