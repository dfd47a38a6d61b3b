import * as v from 'valibot'

/** Answers to the questions of the checklist, as the Web API writes them. */

const text = v.nullish(v.string())
const flag = v.nullish(v.boolean())
/** A switch that a managed solution may hold fast (Microsoft, "BooleanManagedProperty"). */
const managedFlag = v.object({ Value: v.boolean() })

export const solutionRow = v.object({ uniquename: v.string(), version: v.string(), ismanaged: v.boolean() })

const userRow = v.object({ systemuserid: v.string(), fullname: text, isdisabled: flag, applicationid: text })
export type UserRow = v.InferOutput<typeof userRow>

export const roleRow = v.object({
  roleid: v.string(),
  name: v.string(),
  ismanaged: flag,
  _parentrootroleid_value: text,
  systemuserroles_association: v.array(userRow),
  teamroles_association: v.array(v.object({ teamid: v.string() })),
})
export type RoleRow = v.InferOutput<typeof roleRow>

export const teamRow = v.object({ teamid: v.string(), teammembership_association: v.array(userRow) })

export const applicationUserRow = v.object({ ...userRow.entries, applicationid: v.string() })

/** `RolePrivilege` (Microsoft, "RetrieveRolePrivilegesRole", "RetrieveUserSetOfPrivilegesByNames"). */
export const privilegesAnswer = v.object({
  RolePrivileges: v.array(
    v.object({ PrivilegeName: v.string(), Depth: v.picklist(['Basic', 'Local', 'Deep', 'Global']) }),
  ),
})

export const organizationRow = v.object({ isauditenabled: flag, auditretentionperiodv2: v.nullish(v.number()) })

export const tableDefinition = v.object({ LogicalName: v.string(), IsAuditEnabled: managedFlag })

export const columnDefinition = v.object({
  MetadataId: v.string(),
  IsSecured: v.boolean(),
  IsAuditEnabled: managedFlag,
})

export const permissionRow = v.object({
  _fieldsecurityprofileid_value: v.string(),
  fieldsecurityprofileid: v.nullish(v.object({ name: text })),
})

export const idRow = v.object({ systemuserid: v.string() })

export const shareRow = v.object({ _objectid_value: v.string(), _principalid_value: v.string() })
