import type { TableStore } from '../TableStore'

export const ADMINISTRATOR_ROLE = 'System Administrator'

/** The user and the teams that he is in: what is given to one of them is given to him. */
export function principalsOf(store: TableStore, userId: string): readonly string[] {
  const teams = store.rows('teammembership').filter(({ systemuserid }) => systemuserid === userId)
  return [userId, ...teams.map(({ teamid }) => String(teamid))]
}

/** The user's security roles, his own and those of his teams. */
export function rolesOf(store: TableStore, userId: string): readonly { readonly id: string; readonly name: string }[] {
  const principals = principalsOf(store, userId)
  const own = store.rows('systemuserroles').filter(({ systemuserid }) => systemuserid === userId)
  const ofTeams = store.rows('teamroles').filter(({ teamid }) => principals.includes(String(teamid)))
  const ids = new Set([...own, ...ofTeams].map(({ roleid }) => String(roleid)))
  return [...ids].map((id) => ({ id, name: String(store.get('role', id).name) }))
}

export function isAdministrator(store: TableStore, userId: string): boolean {
  return rolesOf(store, userId).some(({ name }) => name === ADMINISTRATOR_ROLE)
}
