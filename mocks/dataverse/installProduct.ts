import { createGuid } from './createGuid'
import { ADMINISTRATOR_ROLE } from './security/principals'
import { DEPTH } from './security/privileges'
import { BUSINESS_UNIT_ID, createRole, giveRole } from './security/roleRows'
import type { RoleContent } from './stockRoles'
import type { TableStore } from './TableStore'

/** Where the product's own environment variable points unless somebody sets a value. */
export const API_BASE_URL = 'https://apps.net-results.com'

/** The user that the vendor's service signs in as: a service, not a person. */
export const APPLICATION_USER = {
  id: '5a1e0000-1111-4111-8111-0000000000f1',
  applicationId: 'f41adf61-824b-41ba-8c81-0f17fe22b244',
  role: 'Net-Results Sync for Dynamics 365',
} as const

export const SOLUTIONS = [
  ['FunnelVisionMarketingAutomation', 'Funnel Vision Marketing Automation'],
  ['NetResultsSyncforDynamics365', 'Net-Results Sync for Dynamics 365'],
] as const

export const SOLUTION_VERSION = '3.0.0.0'

/** The column security profile of the package: update and nothing else, for the password. */
export const PROFILE = 'Net-Results: set credentials'

/** The roles of the package. A test of the package holds this against what it really declares. */
export const PRODUCT_ROLES: readonly RoleContent[] = [
  {
    name: APPLICATION_USER.role,
    privileges: [
      ...['Account', 'Activity', 'Contact', 'Lead'].flatMap((name) =>
        ['Create', 'Read', 'Write', 'Append', 'AppendTo'].map((action) => `prv${action}${name}`),
      ),
      'prvReadOpportunity',
      'prvReadTransactionCurrency',
      'prvReadUser',
      'prvReadAuditSummary',
    ].map((name) => [name, DEPTH.organization]),
  },
  {
    name: 'Net-Results User',
    privileges: [
      ...['Account', 'Activity', 'Contact', 'Lead', 'User'].map((name) => [`prvRead${name}`, DEPTH.user] as const),
      ...['Create', 'Write', 'Append', 'AppendTo'].map((action) => [`prv${action}Activity`, DEPTH.user] as const),
      ...['Contact', 'Lead'].map((name) => [`prvAppendTo${name}`, DEPTH.user] as const),
      ['prvWriteUser', DEPTH.user],
      ['prvReadEnvironmentVariableDefinition', DEPTH.organization],
    ],
  },
]

/** What importing the two packages leaves in an organization. */
export function installProduct(store: TableStore, at: string, apiBaseUrl: string | undefined): void {
  const dated = { createdon: at, modifiedon: at }
  createVariable(store, dated, apiBaseUrl)
  for (const role of PRODUCT_ROLES) createRole(store, role, true)
  createProfile(store, dated)
  for (const [uniquename, friendlyname] of SOLUTIONS) {
    store.insert('solution', {
      solutionid: createGuid('solution', uniquename),
      uniquename,
      friendlyname,
      version: SOLUTION_VERSION,
      ismanaged: true,
      installedon: at,
      ...dated,
    })
  }
}

/** The user of the vendor's service, as an administrator makes it. */
export function addApplicationUser(store: TableStore, at: string): void {
  store.insert('systemuser', {
    systemuserid: APPLICATION_USER.id,
    fullname: '# Net-Results Sync for Dynamics 365',
    firstname: '#',
    lastname: 'Net-Results Sync for Dynamics 365',
    applicationid: APPLICATION_USER.applicationId,
    accessmode: 4,
    isdisabled: false,
    businessunitid: { table: 'businessunit', id: BUSINESS_UNIT_ID },
    createdon: at,
    modifiedon: at,
  })
  giveRole(store, APPLICATION_USER.id, APPLICATION_USER.role)
}

/** What every organization has: the administrators read and write all secured columns (Microsoft, "Column-level security"). */
const ADMINISTRATORS_PROFILE = '572329c1-a042-4e22-be47-367c6374ea45'

function insertPermission(
  store: TableStore,
  profileId: string,
  allowed: readonly [read: number, create: number, update: number],
) {
  const [canread, cancreate, canupdate] = allowed
  store.insert('fieldpermission', {
    fieldpermissionid: createGuid('fieldpermission', profileId),
    entityname: 'systemuser',
    attributelogicalname: 'nr_netresultspassword',
    canread,
    cancreate,
    canupdate,
    fieldsecurityprofileid: { table: 'fieldsecurityprofile', id: profileId },
  })
}

/** Update and nothing else: a profile holds for every row, so Read would show everybody's password to each member. */
function createProfile(store: TableStore, dated: { readonly createdon: string; readonly modifiedon: string }): void {
  const fieldsecurityprofileid = createGuid('fieldsecurityprofile', PROFILE)
  store.insert('fieldsecurityprofile', { fieldsecurityprofileid, name: PROFILE, ismanaged: true, ...dated })
  insertPermission(store, fieldsecurityprofileid, [0, 0, 4])
  store.insert('fieldsecurityprofile', {
    fieldsecurityprofileid: ADMINISTRATORS_PROFILE,
    name: ADMINISTRATOR_ROLE,
    ismanaged: true,
    ...dated,
  })
  insertPermission(store, ADMINISTRATORS_PROFILE, [4, 4, 4])
}

function createVariable(
  store: TableStore,
  dated: { readonly createdon: string; readonly modifiedon: string },
  apiBaseUrl: string | undefined,
): void {
  const id = createGuid('environmentvariabledefinition', 'nr_ApiBaseUrl')
  store.insert('environmentvariabledefinition', {
    environmentvariabledefinitionid: id,
    schemaname: 'nr_ApiBaseUrl',
    displayname: 'Net-Results API base URL',
    defaultvalue: API_BASE_URL,
    type: 100000000,
    ...dated,
  })
  if (apiBaseUrl === undefined) return
  store.insert('environmentvariablevalue', {
    environmentvariablevalueid: createGuid('environmentvariablevalue', 'nr_ApiBaseUrl'),
    schemaname: 'nr_ApiBaseUrl',
    value: apiBaseUrl,
    environmentvariabledefinitionid: { table: 'environmentvariabledefinition', id },
    ...dated,
  })
}
