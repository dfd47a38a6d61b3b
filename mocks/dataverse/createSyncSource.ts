import type { DataverseSource } from '../net-results/sync/DataverseSource'
import { DataverseFault } from './DataverseFault'
import { APPLICATION_USER } from './installProduct'
import { parseQuery } from './query/parseQuery'
import { readChanges } from './readChanges'
import { tableNamed } from './schema/tables'
import { createRights } from './security/Rights'
import type { Action } from './security/privileges'
import type { TableStore } from './TableStore'
import { toWireRecord } from './toWireRecord'

/**
 * The tables as the vendor's own service reads and writes them: signed in as the application user, with what his roles
 * and column security profiles allow at that moment.
 */
export function createSyncSource(store: TableStore, now: () => number): DataverseSource {
  function demand(action: Action, name: string) {
    const user = store.rows('systemuser').find(({ applicationid }) => applicationid === APPLICATION_USER.applicationId)
    if (user === undefined || user.isdisabled === true)
      throw new DataverseFault('notAuthenticated', 'The application user is missing or disabled.')
    const rights = createRights(store, String(user.systemuserid))
    rights.demand(action, name)
    return rights
  }
  return {
    rows(name, mapped) {
      const rights = demand('Read', name)
      const rows = store.rows(name).filter((row) => rights.reaches('Read', name, row))
      const query = { ...parseQuery(''), select: properties(name, new Set([...mapped, ...rows.flatMap(Object.keys)])) }
      return rows.map((row) => toWireRecord(store, rights, tableNamed(name), row, query, (_table, all) => all))
    },
    update(name, id, columns) {
      const rights = demand('Write', name)
      rights.demandRow('Write', name, store.get(name, id))
      const changes = readChanges(tableNamed(name), columns)
      store.change(name, id, { ...changes, modifiedon: new Date(now()).toISOString().replace('.000', '') })
    },
  }
}

/** The names by which a query selects the columns. */
function properties(table: string, columns: ReadonlySet<string>): readonly string[] {
  return [...columns].map((name) => (tableNamed(table).columns[name]?.type === 'lookup' ? `_${name}_value` : name))
}
