import { parseGuid } from '../../../webresources/domain/Guid'
import { DataverseFault } from '../DataverseFault'
import type { Organization } from '../Organization'
import { ADMINISTRATOR_ROLE } from '../security/principals'
import type { WireRecord } from '../toWireRecord'

/** `PrivilegeDepth` by `privilegedepthmask`. */
const DEPTHS: Readonly<Record<number, string>> = { 1: 'Basic', 2: 'Local', 4: 'Deep', 8: 'Global' }

const OF_ROLE = /^RetrieveRolePrivilegesRole\(RoleId=([^)]+)\)$/
const OF_USER =
  /^systemusers\(([^)]+)\)\/Microsoft\.Dynamics\.CRM\.RetrieveUserSetOfPrivilegesByNames\(PrivilegeNames=(@\w+)\)$/

/**
 * The functions that say what a role gives, and what a user has in the end (Microsoft, "RetrieveRolePrivilegesRole",
 * "RetrieveUserSetOfPrivilegesByNames"). `null` = the path is none of them.
 */
export function answerFunction(
  organization: Organization,
  path: string,
  search: string,
): { readonly RolePrivileges: readonly object[] } | null {
  const roleId = OF_ROLE.exec(path)?.[1]
  if (roleId !== undefined) {
    organization.retrieve('role', guid(roleId), '?$select=roleid')
    return { RolePrivileges: privilegesOf(organization, [guid(roleId)]) }
  }
  const [, userId, alias] = OF_USER.exec(path) ?? []
  if (userId === undefined || alias === undefined) return null
  const names: unknown = JSON.parse(new URLSearchParams(search).get(alias) ?? 'null')
  if (!Array.isArray(names)) throw new DataverseFault('badQuery', `The parameter ${alias} is no list of names.`)
  const roles = rolesOf(organization, guid(userId))
  const all = roles.some(({ name }) => name === ADMINISTRATOR_ROLE)
    ? names.map((name: unknown) => ({ PrivilegeName: String(name), Depth: 'Global' }))
    : deepest(
        privilegesOf(
          organization,
          roles.map(({ roleid }) => String(roleid)),
        ),
      )
  return { RolePrivileges: all.filter(({ PrivilegeName }) => names.includes(PrivilegeName)) }
}

function rolesOf(organization: Organization, userId: string): readonly WireRecord[] {
  const roles = '$select=roleid,name'
  const user = organization.retrieve(
    'systemuser',
    userId,
    `?$select=systemuserid&$expand=systemuserroles_association(${roles}),` +
      `teammembership_association($select=teamid;$expand=teamroles_association(${roles}))`,
  )
  const teams = user.teammembership_association as readonly WireRecord[]
  return [
    ...(user.systemuserroles_association as readonly WireRecord[]),
    ...teams.flatMap((team) => team.teamroles_association as readonly WireRecord[]),
  ]
}

function privilegesOf(organization: Organization, roleIds: readonly string[]) {
  const all = (table: string, options: string) => organization.retrieveMultiple(table, options, 5000).records
  const names = new Map(all('privilege', '?$select=privilegeid,name').map((row) => [row.privilegeid, String(row.name)]))
  return roleIds.flatMap((id) =>
    all('roleprivileges', `?$select=privilegeid,privilegedepthmask&$filter=roleid eq ${id}`).map((row) => ({
      PrivilegeName: names.get(row.privilegeid) ?? '',
      PrivilegeId: row.privilegeid,
      Depth: DEPTHS[Number(row.privilegedepthmask)] ?? 'Basic',
    })),
  )
}

/** Of a privilege that several roles give, the deepest one. */
function deepest<Held extends { readonly PrivilegeName: string; readonly Depth: string }>(held: readonly Held[]) {
  const order = Object.values(DEPTHS)
  const sorted = [...held].sort((a, b) => order.indexOf(a.Depth) - order.indexOf(b.Depth))
  return [...new Map(sorted.map((one) => [one.PrivilegeName, one])).values()]
}

function guid(text: string): string {
  const id = parseGuid(text)
  if (id === null) throw new DataverseFault('badQuery', `Unrecognized 'Edm.Guid' literal '${text}'.`)
  return id
}
