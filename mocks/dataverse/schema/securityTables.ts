import { audited, choice, id, lookup, lookupOfMany, text, yesNo } from './columns'
import { PARTNERS } from './pairTables'
import type { Table } from './Table'

const ALLOWED = choice({ 0: 'Not Allowed', 4: 'Allowed' })

/** The tables of roles, column security and field sharing. */
export const SECURITY_TABLES: readonly Table[] = [
  {
    logicalName: 'principalobjectattributeaccess',
    entitySet: 'principalobjectattributeaccessset',
    displayName: 'Field Sharing',
    objectTypeCode: 44,
    primaryId: 'principalobjectattributeaccessid',
    primaryName: 'principalobjectattributeaccessid',
    privilege: 'PrincipalObjectAttributeAccess',
    columns: {
      principalobjectattributeaccessid: id,
      /** MetadataId of the column. */
      attributeid: { type: 'id' },
      readaccess: yesNo,
      updateaccess: yesNo,
      objectid: lookupOfMany({
        systemuser: 'objectid_systemuser',
        contact: 'objectid_contact',
        lead: 'objectid_lead',
        account: 'objectid_account',
      }),
      principalid: lookupOfMany({ systemuser: 'principalid_systemuser', team: 'principalid_team' }),
    },
    collections: {},
  },
  {
    logicalName: 'fieldsecurityprofile',
    entitySet: 'fieldsecurityprofiles',
    displayName: 'Column Security Profile',
    objectTypeCode: 1200,
    primaryId: 'fieldsecurityprofileid',
    primaryName: 'name',
    privilege: 'FieldSecurityProfile',
    columns: { fieldsecurityprofileid: id, ...audited, name: text, description: text, ismanaged: yesNo },
    collections: {
      lk_fieldpermission_fieldsecurityprofileid: { table: 'fieldpermission', lookup: 'fieldsecurityprofileid' },
      ...PARTNERS.fieldsecurityprofile,
    },
  },
  {
    logicalName: 'fieldpermission',
    entitySet: 'fieldpermissions',
    displayName: 'Column Permission',
    objectTypeCode: 1201,
    primaryId: 'fieldpermissionid',
    primaryName: 'entityname',
    privilege: 'FieldSecurityProfile',
    columns: {
      fieldpermissionid: id,
      entityname: text,
      attributelogicalname: text,
      canread: ALLOWED,
      cancreate: ALLOWED,
      canupdate: ALLOWED,
      fieldsecurityprofileid: lookup('fieldsecurityprofile', 'fieldsecurityprofileid'),
    },
    collections: {},
  },
  {
    logicalName: 'role',
    entitySet: 'roles',
    displayName: 'Security Role',
    objectTypeCode: 1036,
    primaryId: 'roleid',
    primaryName: 'name',
    privilege: 'Role',
    columns: {
      roleid: id,
      ...audited,
      name: text,
      ismanaged: yesNo,
      businessunitid: lookup('businessunit', 'businessunitid'),
      /** Each business unit has a copy of each role; the copies name the one at the root. */
      parentrootroleid: lookup('role', 'parentrootroleid'),
    },
    collections: PARTNERS.role,
  },
  {
    logicalName: 'privilege',
    entitySet: 'privileges',
    displayName: 'Privilege',
    objectTypeCode: 1023,
    primaryId: 'privilegeid',
    primaryName: 'name',
    privilege: null,
    columns: { privilegeid: id, name: text },
    collections: PARTNERS.privilege,
  },
  {
    logicalName: 'team',
    entitySet: 'teams',
    displayName: 'Team',
    objectTypeCode: 9,
    primaryId: 'teamid',
    primaryName: 'name',
    columns: {
      teamid: id,
      ...audited,
      name: text,
      teamtype: choice({ 0: 'Owner', 1: 'Access', 2: 'Security Group', 3: 'Office Group' }),
      isdefault: yesNo,
      businessunitid: lookup('businessunit', 'businessunitid'),
    },
    collections: PARTNERS.team,
  },
  {
    logicalName: 'businessunit',
    entitySet: 'businessunits',
    displayName: 'Business Unit',
    objectTypeCode: 10,
    primaryId: 'businessunitid',
    primaryName: 'name',
    columns: {
      businessunitid: id,
      ...audited,
      name: text,
      isdisabled: yesNo,
      parentbusinessunitid: lookup('businessunit', 'parentbusinessunitid'),
    },
    collections: {},
  },
]
