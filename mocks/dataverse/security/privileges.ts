import { tableNamed } from '../schema/tables'
import type { TableStore } from '../TableStore'
import { isAdministrator, rolesOf } from './principals'

export type Action = 'Read' | 'Create' | 'Write' | 'Delete' | 'Append' | 'AppendTo' | 'Assign' | 'Share'

/** How far a privilege reaches, as `privilegedepthmask` says it; the largest one wins. */
export const DEPTH = { user: 1, businessUnit: 2, businessUnitAndBelow: 4, organization: 8 } as const

/** `prvReadContact`; `null` for tables that are open to everybody. */
export function privilegeName(action: Action, table: string): string | null {
  const { privilege, displayName } = tableNamed(table)
  return privilege === null ? null : `prv${action}${privilege ?? displayName.replaceAll(' ', '')}`
}

/** The depth of each privilege that the user's roles give him, 0 for none. A system administrator has every one. */
export function privilegesOf(store: TableStore, userId: string): (privilege: string) => number {
  if (isAdministrator(store, userId)) return () => DEPTH.organization
  const roles = new Set(rolesOf(store, userId).map(({ id }) => id))
  const depths = new Map<string, number>()
  for (const { roleid, privilegeid, privilegedepthmask } of store.rows('roleprivileges')) {
    if (!roles.has(String(roleid))) continue
    const name = String(store.get('privilege', String(privilegeid)).name)
    depths.set(name, Math.max(depths.get(name) ?? 0, Number(privilegedepthmask)))
  }
  return (privilege) => depths.get(privilege) ?? 0
}
