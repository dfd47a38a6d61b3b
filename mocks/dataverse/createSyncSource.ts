import type { DataverseSource } from '../net-results/sync/DataverseSource'
import { DataverseFault } from './DataverseFault'
import { APPLICATION_USER } from './installProduct'
import { parseQuery } from './query/parseQuery'
import { readChanges } from './readChanges'
import { ADMINISTRATOR_ROLE, createRights, rolesOf } from './Rights'
import { tableNamed } from './schema/tables'
import type { TableStore } from './TableStore'
import { toWireRecord } from './toWireRecord'

/** All columns of a row. */
const EVERYTHING = parseQuery('')

/** How privileges are named where that is not the display name of the table. */
const PRIVILEGES: Readonly<Record<string, string>> = { task: 'Activity', list: 'List', listmember: 'List' }

/**
 * The tables as the vendor's own service reads and writes them: signed in as the application user, with what his roles
 * and column security profiles allow at that moment.
 */
export function createSyncSource(store: TableStore, now: () => number): DataverseSource {
  function demand(action: 'Read' | 'Write', name: string) {
    const user = store.rows('systemuser').find(({ applicationid }) => applicationid === APPLICATION_USER.applicationId)
    if (user === undefined || user.isdisabled === true)
      throw new DataverseFault('notAuthenticated', 'The application user is missing or disabled.')
    const userId = String(user.systemuserid)
    const privilege = `prv${action}${PRIVILEGES[name] ?? tableNamed(name).displayName.replaceAll(' ', '')}`
    if (!privilegesOf(store, userId).includes(privilege))
      throw new DataverseFault('privilegeDenied', `Principal user (Id=${userId}) is missing ${privilege} privilege`)
    return createRights(store, userId)
  }
  return {
    rows(name) {
      const rights = demand('Read', name)
      return store
        .rows(name)
        .map((row) => toWireRecord(store, rights, tableNamed(name), row, EVERYTHING, (_table, rows) => rows))
    },
    update(name, id, columns) {
      demand('Write', name)
      const changes = readChanges(tableNamed(name), columns)
      store.change(name, id, { ...changes, modifiedon: new Date(now()).toISOString().replace('.000', '') })
    },
  }
}

/** Names of the privileges of all the user's roles, at whatever depth; a system administrator has every one. */
function privilegesOf(store: TableStore, userId: string): Pick<readonly string[], 'includes'> {
  const roles = rolesOf(store, userId)
  if (roles.some(({ name }) => name === ADMINISTRATOR_ROLE)) return { includes: () => true }
  return store
    .rows('roleprivileges')
    .filter(({ roleid }) => roles.some(({ id }) => id === roleid))
    .map(({ privilegeid }) => String(store.get('privilege', String(privilegeid)).name))
}
