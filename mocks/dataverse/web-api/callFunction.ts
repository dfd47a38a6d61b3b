import { parseGuid } from '../../../webresources/domain/Guid'
import { createGuid } from '../createGuid'
import { DataverseFault } from '../DataverseFault'
import { DEPTH, privilegesOf } from '../security/privileges'
import { BUSINESS_UNIT_ID } from '../security/roleRows'
import type { TableStore } from '../TableStore'
import { ORGANIZATION } from '../xrm/createGlobalContext'

type Body = Readonly<Record<string, unknown>>

const DEPTH_NAMES: readonly (readonly [number, string])[] = [
  [DEPTH.organization, 'Global'],
  [DEPTH.businessUnitAndBelow, 'Deep'],
  [DEPTH.businessUnit, 'Local'],
  [DEPTH.user, 'Basic'],
]

/** The functions of the Web API that the product calls; `null` = the path names none of them. */
export function callFunction(store: TableStore, userId: string, path: string, search: string): Body | null {
  if (/^WhoAmI(?:\(\))?$/.test(path))
    return { BusinessUnitId: BUSINESS_UNIT_ID, UserId: userId, OrganizationId: ORGANIZATION.organizationId }
  const roleId = /^RetrieveRolePrivilegesRole\(RoleId=([^)]+)\)$/.exec(path)?.[1]
  if (roleId !== undefined) return rolePrivileges(store, readGuid(roleId))
  const [, user, parameter] =
    /^systemusers\(([^)]+)\)\/Microsoft\.Dynamics\.CRM\.RetrieveUserSetOfPrivilegesByNames\(PrivilegeNames=@(\w+)\)$/.exec(
      path,
    ) ?? []
  if (user === undefined || parameter === undefined) return null
  return userPrivileges(store, readGuid(user), readNames(new URLSearchParams(search).get(`@${parameter}`)))
}

/** What is in a role, whoever asks. */
function rolePrivileges(store: TableStore, roleId: string): Body {
  store.get('role', roleId)
  const rows = store.rows('roleprivileges').filter(({ roleid }) => roleid === roleId)
  return {
    RolePrivileges: rows.map(({ privilegeid, privilegedepthmask }) =>
      privilege(String(store.get('privilege', String(privilegeid)).name), Number(privilegedepthmask)),
    ),
  }
}

/** Which of the named privileges the roles of a user give him, with those of his teams, each at its largest depth. */
function userPrivileges(store: TableStore, userId: string, names: readonly string[]): Body {
  store.get('systemuser', userId)
  const depthOf = privilegesOf(store, userId)
  return { RolePrivileges: names.flatMap((name) => (depthOf(name) === 0 ? [] : privilege(name, depthOf(name)))) }
}

function privilege(name: string, depth: number): Body {
  return {
    Depth: DEPTH_NAMES.find(([mask]) => mask === depth)?.[1],
    PrivilegeId: createGuid('privilege', name),
    BusinessUnitId: BUSINESS_UNIT_ID,
    PrivilegeName: name,
  }
}

function readNames(json: string | null): readonly string[] {
  const names: unknown = json === null ? null : JSON.parse(json)
  if (Array.isArray(names) && names.every((name) => typeof name === 'string')) return names
  throw new DataverseFault('badQuery', 'PrivilegeNames has to be an array of texts.')
}

function readGuid(text: string): string {
  const id = parseGuid(text)
  if (id === null) throw new DataverseFault('badQuery', `Unrecognized 'Edm.Guid' literal '${text}'.`)
  return id
}
