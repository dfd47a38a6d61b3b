import { createGuid } from './createGuid'
import { ADMINISTRATOR_ROLE } from './Rights'
import type { TableStore } from './TableStore'

/** Where the product's own environment variable points unless somebody sets a value. */
export const API_BASE_URL = 'https://apps.net-results.com'

/** The user that the vendor's service signs in as: a service, not a person. */
export const APPLICATION_USER = {
  id: '5a1e0000-1111-4111-8111-0000000000f1',
  applicationId: 'f41adf61-824b-41ba-8c81-0f17fe22b244',
  role: 'Net-Results Sync for Dynamics 365',
} as const

const ADMINISTRATOR_TEMPLATE = '627090ff-40a3-4053-8790-584edc5be201'

const USER = 1
const ORGANIZATION = 8

const SYNC_ROLE = [
  ...['Account', 'Activity', 'Contact', 'Lead'].flatMap((name) =>
    ['Create', 'Read', 'Write', 'Append', 'AppendTo'].map((action) => `prv${action}${name}`),
  ),
  'prvReadOpportunity',
  'prvReadTransactionCurrency',
  'prvReadUser',
  'prvReadAuditSummary',
]
const USER_ROLE = ['Account', 'Activity', 'Contact', 'Lead', 'User'].map((name) => `prvRead${name}`)

/** What importing the two packages leaves in an organization, and the application user that an administrator adds. */
export function installProduct(store: TableStore, at: string, apiBaseUrl: string | undefined): void {
  createVariable(store, apiBaseUrl)
  grant(store, APPLICATION_USER.role, SYNC_ROLE, ORGANIZATION)
  grant(store, 'Net-Results User', [...USER_ROLE, 'prvWriteUser'], USER)
  grant(store, 'Net-Results User', ['prvReadEnvironmentVariableDefinition'], ORGANIZATION)
  createProfile(store)
  store.insert('systemuser', {
    systemuserid: APPLICATION_USER.id,
    fullname: '# Net-Results Sync for Dynamics 365',
    firstname: '#',
    lastname: 'Net-Results Sync for Dynamics 365',
    applicationid: APPLICATION_USER.applicationId,
    accessmode: 4,
    isdisabled: false,
    createdon: at,
    modifiedon: at,
  })
  giveRole(store, APPLICATION_USER.id, APPLICATION_USER.role)
  for (const [uniquename, friendlyname] of [
    ['FunnelVisionMarketingAutomation', 'Funnel Vision Marketing Automation'],
    ['NetResultsSyncforDynamics365', 'Net-Results Sync for Dynamics 365'],
  ] as const) {
    const solutionid = createGuid('solution', uniquename)
    store.insert('solution', {
      solutionid,
      uniquename,
      friendlyname,
      version: '3.0.0.0',
      ismanaged: true,
      installedon: at,
    })
  }
}

/** Gives a user a role; makes the role when there is none of that name. */
export function giveRole(store: TableStore, userId: string, name: string): void {
  store.insert('systemuserroles', {
    systemuserroleid: createGuid('userrole', userId, name),
    systemuserid: userId,
    roleid: roleNamed(store, name),
  })
}

function roleNamed(store: TableStore, name: string): string {
  const roleid = createGuid('role', name)
  if (!store.find('role', roleid)) store.insert('role', { roleid, name, roletemplateid: templateOf(store, name) })
  return roleid
}

/** Microsoft's own roles are copies of a template, whose id is the same in every organization. */
function templateOf(store: TableStore, role: string) {
  if (role !== ADMINISTRATOR_ROLE) return null
  if (!store.find('roletemplate', ADMINISTRATOR_TEMPLATE))
    store.insert('roletemplate', { roletemplateid: ADMINISTRATOR_TEMPLATE, name: role })
  return { table: 'roletemplate', id: ADMINISTRATOR_TEMPLATE }
}

function grant(store: TableStore, role: string, names: readonly string[], depth: number): void {
  const roleid = roleNamed(store, role)
  for (const name of names) {
    const privilegeid = createGuid('privilege', name)
    store.insert('privilege', { privilegeid, name })
    const roleprivilegeid = createGuid('roleprivilege', role, name)
    store.insert('roleprivileges', { roleprivilegeid, roleid, privilegeid, privilegedepthmask: depth })
  }
}

/** Update and nothing else: a profile holds for every row, so Read would show everybody's password to each member. */
function createProfile(store: TableStore): void {
  const fieldsecurityprofileid = createGuid('fieldsecurityprofile', 'Net-Results: set credentials')
  store.insert('fieldsecurityprofile', { fieldsecurityprofileid, name: 'Net-Results: set credentials' })
  for (const attributelogicalname of ['nr_netresultsusername', 'nr_netresultspassword']) {
    store.insert('fieldpermission', {
      fieldpermissionid: createGuid('fieldpermission', attributelogicalname),
      entityname: 'systemuser',
      attributelogicalname,
      canread: 0,
      cancreate: 0,
      canupdate: 4,
      fieldsecurityprofileid: { table: 'fieldsecurityprofile', id: fieldsecurityprofileid },
    })
  }
}

function createVariable(store: TableStore, apiBaseUrl: string | undefined): void {
  const id = createGuid('environmentvariabledefinition', 'nr_ApiBaseUrl')
  store.insert('environmentvariabledefinition', {
    environmentvariabledefinitionid: id,
    schemaname: 'nr_ApiBaseUrl',
    displayname: 'Net-Results API address',
    defaultvalue: API_BASE_URL,
    type: 100000000,
  })
  if (apiBaseUrl === undefined) return
  store.insert('environmentvariablevalue', {
    environmentvariablevalueid: createGuid('environmentvariablevalue', 'nr_ApiBaseUrl'),
    schemaname: 'nr_ApiBaseUrl',
    value: apiBaseUrl,
    environmentvariabledefinitionid: { table: 'environmentvariabledefinition', id },
  })
}
