import { id, integer } from './columns'
import type { Column, Partners, Table } from './Table'

const uniqueId: Column = { type: 'id' }

/** The intersect table of a many-to-many relation. Nobody needs a privilege of its own to see who is paired. */
function pairs(
  logicalName: string,
  objectTypeCode: number,
  primaryId: string,
  [left, right]: readonly [string, string],
  columns: Table['columns'] = {},
): Table {
  return {
    logicalName,
    entitySet: logicalName.endsWith('s') ? `${logicalName}collection` : `${logicalName}s`,
    displayName: logicalName,
    objectTypeCode,
    primaryId,
    primaryName: primaryId,
    privilege: null,
    columns: { [primaryId]: id, [left]: uniqueId, [right]: uniqueId, ...columns },
    collections: {},
  }
}

/** Who has which role and which column security profile, and what is in a role. */
export const PAIR_TABLES: readonly Table[] = [
  pairs('systemuserroles', 15, 'systemuserroleid', ['systemuserid', 'roleid']),
  pairs('systemuserprofiles', 1202, 'systemuserprofileid', ['systemuserid', 'fieldsecurityprofileid']),
  pairs('teammembership', 23, 'teammembershipid', ['teamid', 'systemuserid']),
  pairs('teamroles', 40, 'teamroleid', ['teamid', 'roleid']),
  pairs('teamprofiles', 1203, 'teamprofileid', ['teamid', 'fieldsecurityprofileid']),
  // Depth: 1 user, 2 business unit, 4 business unit with those below, 8 organization.
  pairs('roleprivileges', 12, 'roleprivilegeid', ['roleid', 'privilegeid'], { privilegedepthmask: integer }),
]

function partners(table: string, intersect: string, own: string, other: string): Partners {
  return { table, intersect, own, other }
}

const PROFILE = 'fieldsecurityprofileid'

/** The many-to-many navigation properties by table; both sides of a relation have the same name. */
export const PARTNERS = {
  systemuser: {
    systemuserroles_association: partners('role', 'systemuserroles', 'systemuserid', 'roleid'),
    systemuserprofiles_association: partners('fieldsecurityprofile', 'systemuserprofiles', 'systemuserid', PROFILE),
    teammembership_association: partners('team', 'teammembership', 'systemuserid', 'teamid'),
  },
  team: {
    teammembership_association: partners('systemuser', 'teammembership', 'teamid', 'systemuserid'),
    teamroles_association: partners('role', 'teamroles', 'teamid', 'roleid'),
    teamprofiles_association: partners('fieldsecurityprofile', 'teamprofiles', 'teamid', PROFILE),
  },
  role: {
    systemuserroles_association: partners('systemuser', 'systemuserroles', 'roleid', 'systemuserid'),
    teamroles_association: partners('team', 'teamroles', 'roleid', 'teamid'),
    roleprivileges_association: partners('privilege', 'roleprivileges', 'roleid', 'privilegeid'),
  },
  privilege: {
    roleprivileges_association: partners('role', 'roleprivileges', 'privilegeid', 'roleid'),
  },
  fieldsecurityprofile: {
    systemuserprofiles_association: partners('systemuser', 'systemuserprofiles', PROFILE, 'systemuserid'),
    teamprofiles_association: partners('team', 'teamprofiles', PROFILE, 'teamid'),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Partners>>>>
