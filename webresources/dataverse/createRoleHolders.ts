import type * as v from 'valibot'
import { parseGuid, type Guid } from '../domain/Guid'
import type { RoleFact, RoleHolder, RolesFact } from '../domain/setup/SetUpFacts'
import { ADMINISTRATOR_TEMPLATE } from './createRoleReader'
import { DataverseError } from './DataverseError'
import { roleRow, teamRow, type RoleRow, type UserRow } from './setUpRows'

const SYNC_ROLE = 'Net-Results Sync for Dynamics 365'
const USER_ROLE = 'Net-Results User'

const HOLDER = '($select=systemuserid,fullname,isdisabled,applicationid)'
const ROLE_QUERY =
  'roles?$select=roleid,name,ismanaged,_parentrootroleid_value' +
  `&$expand=systemuserroles_association${HOLDER},teamroles_association($select=teamid)&$filter=`

/** Reads all rows of a query, whatever the number of its pages. */
type Rows = <Schema extends v.GenericSchema>(
  schema: Schema,
  path: string,
  signal?: AbortSignal,
) => Promise<v.InferOutput<Schema>[]>

/** Who has which role, himself or through a team: each business unit has a copy of each role, and all count as one. */
export function createRoleHolders(rows: Rows) {
  async function membersByTeam(roles: readonly RoleRow[], signal?: AbortSignal) {
    const ids = new Set(roles.flatMap((role) => role.teamroles_association.map(({ teamid }) => readGuid(teamid))))
    if (ids.size === 0) return new Map<string, readonly UserRow[]>()
    const filter = [...ids].map((id) => `teamid eq ${id}`).join(' or ')
    const path = `teams?$select=teamid&$expand=teammembership_association${HOLDER}&$filter=${filter}`
    const teams = await rows(teamRow, path, signal)
    return new Map(teams.map((team) => [team.teamid, team.teammembership_association]))
  }

  async function read(filter: string, signal?: AbortSignal) {
    const found = await rows(roleRow, `${ROLE_QUERY}${filter}`, signal)
    const members = await membersByTeam(found, signal)
    return (choose: (role: RoleRow) => boolean): RoleFact | null => {
      const copies = found.filter(choose)
      const root = copies.find((role) => role._parentrootroleid_value === role.roleid) ?? copies[0]
      if (root === undefined) return null
      const people = copies.flatMap((role) => [
        ...role.systemuserroles_association,
        ...role.teamroles_association.flatMap(({ teamid }) => members.get(teamid) ?? []),
      ])
      const holders = new Map(people.map((row) => toHolder(row)).map((holder) => [holder.id, holder]))
      return { id: readGuid(root.roleid), managed: root.ismanaged === true, holders: [...holders.values()] }
    }
  }

  return {
    async productRoles(signal?: AbortSignal): Promise<RolesFact> {
      const roleOf = await read(`name eq '${SYNC_ROLE}' or name eq '${USER_ROLE}'`, signal)
      return { sync: roleOf(({ name }) => name === SYNC_ROLE), user: roleOf(({ name }) => name === USER_ROLE) }
    },

    /** The role for reps, and who reads every secured column without being asked. */
    async repsAndAdministrators(signal?: AbortSignal) {
      const [reps, administrators] = await Promise.all([
        read(`name eq '${USER_ROLE}'`, signal),
        read(`_roletemplateid_value eq ${ADMINISTRATOR_TEMPLATE}`, signal),
      ])
      const everyRole = () => true
      return {
        user: reps(everyRole),
        administrators: new Set(administrators(everyRole)?.holders.map(({ id }) => id)),
      }
    },
  }
}

function toHolder({ systemuserid, fullname, isdisabled, applicationid }: UserRow): RoleHolder {
  return {
    id: readGuid(systemuserid),
    name: fullname ?? '',
    enabled: isdisabled !== true,
    isApplication: typeof applicationid === 'string',
  }
}

/** @throws DataverseError `malformed` for what is no GUID */
export function readGuid(text: string): Guid {
  const id = parseGuid(text)
  if (id === null) throw new DataverseError('malformed', 'Dataverse answered with something else than a GUID.')
  return id
}
