import { DataverseFault } from '../DataverseFault'
import { tableNamed } from '../schema/tables'
import { isReference } from '../schema/Table'
import type { Row } from '../schema/Table'
import type { TableStore } from '../TableStore'
import { createColumnSecurity } from './columnSecurity'
import type { ColumnSecurity } from './columnSecurity'
import { principalsOf } from './principals'
import { DEPTH, privilegeName, privilegesOf } from './privileges'
import type { Action } from './privileges'

/** What one user may do: privileges by table, rows by depth, and the secured columns of each row. */
export interface Rights extends ColumnSecurity {
  /** Refuses what the user's roles do not allow at any depth. */
  demand(action: Action, table: string): void
  /** Whether the depth of the privilege reaches the row. */
  reaches(action: Action, table: string, row: Readonly<Row>): boolean
  /** Refuses a row that the depth does not reach. */
  demandRow(action: Action, table: string, row: Readonly<Row>): void
}

/** What is taken from a user beside what his roles do not give. */
export interface Restrictions {
  /** Privileges that his roles lack, as `contact.Read`. */
  readonly missing?: readonly string[]
  /** Identifiers of rows that are not shared with him. */
  readonly inaccessible?: readonly string[]
}

/**
 * The rights of a user at this moment. The organization has one business unit, so every depth beyond the user's own
 * rows reaches them all.
 */
export function createRights(store: TableStore, userId: string, restrictions: Restrictions = {}): Rights {
  const { missing = [], inaccessible = [] } = restrictions
  const depthOf = privilegesOf(store, userId)
  const principals = principalsOf(store, userId)

  function depth(action: Action, table: string): number {
    if (missing.includes(`${table}.${action}`)) return 0
    const name = privilegeName(action, table)
    return name === null ? DEPTH.organization : depthOf(name)
  }
  function reaches(action: Action, table: string, row: Readonly<Row>): boolean {
    const { primaryId, columns } = tableNamed(table)
    if (inaccessible.includes(String(row[primaryId]))) return false
    const reach = depth(action, table)
    if (reach !== DEPTH.user) return reach > 0
    if (table === 'systemuser') return row.systemuserid === userId
    if (!('ownerid' in columns)) return true
    const owner = row.ownerid ?? null
    return isReference(owner) && principals.includes(owner.id)
  }

  return {
    ...createColumnSecurity(store, userId),
    demand(action, table) {
      if (depth(action, table) > 0) return
      const { objectTypeCode, displayName } = tableNamed(table)
      const privilege = privilegeName(action, table) ?? `prv${action}${displayName.replaceAll(' ', '')}`
      throw new DataverseFault(
        'privilegeDenied',
        `Principal user (Id=${userId}) is missing ${privilege} privilege on OTC=${String(objectTypeCode)} for entity '${table}'.`,
      )
    },
    reaches,
    demandRow(action, table, row) {
      if (reaches(action, table, row)) return
      const { primaryId } = tableNamed(table)
      throw new DataverseFault(
        'accessDenied',
        `Principal user (Id=${userId}) does not have ${action} access to the ${table} with id ${String(row[primaryId])}.`,
      )
    },
  }
}
