import type { World, WorldAccount, WorldPerson, WorldUser } from '../world/World'
import { createGuid } from './createGuid'
import type { StoredCredentials } from './DynamicsFaults'
import { columnMetadataId } from './Rights'
import { INDUSTRIES } from './schema/columns'
import type { Row, Value } from './schema/Table'
import type { TableStore } from './TableStore'

/** Where the product's own environment variable points unless somebody sets a value. */
export const API_BASE_URL = 'https://apps.net-results.com'

export interface Filling {
  readonly world: World
  /** When the rows were made. */
  readonly at: number
  readonly signedInUserId: string
  readonly storedCredentials: StoredCredentials
  /** Current value of `nr_ApiBaseUrl`; absent = only the default is there. */
  readonly apiBaseUrl?: string | undefined
}

/** Puts the people, companies and users of the world into Dynamics, with everything that the product installs. */
export function fillTables(
  store: TableStore,
  { world, at, signedInUserId, storedCredentials, apiBaseUrl }: Filling,
): void {
  const created = new Date(at - 90 * 86_400_000).toISOString().replace('.000', '')
  const dated = { createdon: created, modifiedon: created }

  for (const account of world.accounts) store.insert('account', { ...accountRow(account), ...dated })
  for (const person of world.people) store.insert(person.table, { ...personRow(person), ...dated })
  for (const user of world.users) {
    store.insert('systemuser', {
      ...userRow(user, user.id === signedInUserId ? storedCredentials : 'complete'),
      ...dated,
    })
    for (const role of user.roles) giveRole(store, user.id, role)
    if (user.id !== signedInUserId || storedCredentials !== 'notShared') shareOwnPassword(store, user.id)
  }
  installProduct(store, apiBaseUrl)
}

function accountRow({ id, name, industry }: WorldAccount): Row {
  return { accountid: id, name, industrycode: industryCode(industry), statecode: 0, statuscode: 1 }
}

function personRow(person: WorldPerson): Row {
  const common: Row = {
    firstname: person.firstName,
    lastname: person.lastName,
    fullname: `${person.firstName} ${person.lastName}`,
    jobtitle: person.jobTitle,
    emailaddress1: person.emailAddress,
    telephone1: person.phone,
    address1_city: person.city,
    address1_country: person.country,
    donotemail: person.doNotEmail,
    donotbulkemail: false,
    ownerid: { table: 'systemuser', id: person.ownerId },
  }
  const account: Value = person.accountId === null ? null : { table: 'account', id: person.accountId }
  if (person.table === 'contact') {
    const state = person.active ? { statecode: 0, statuscode: 1 } : { statecode: 1, statuscode: 2 }
    return { contactid: person.id, ...common, parentcustomerid: account, ...state }
  }
  const state = person.active ? { statecode: 0, statuscode: 1 } : { statecode: 2, statuscode: 4 }
  return {
    leadid: person.id,
    ...common,
    subject: `${person.companyName ?? person.lastName}: inquiry`,
    companyname: person.companyName ?? null,
    industrycode: industryCode(person.industry),
    parentaccountid: account,
    ...state,
  }
}

function userRow(user: WorldUser, credentials: StoredCredentials): Row {
  const [firstname = '', ...rest] = user.fullName.split(' ')
  const login = credentials === 'none' ? null : user.netResults
  return {
    systemuserid: user.id,
    fullname: user.fullName,
    firstname,
    lastname: rest.join(' '),
    domainname: user.emailAddress,
    internalemailaddress: user.emailAddress,
    isdisabled: false,
    nr_netresultsusername: login?.userName ?? null,
    nr_netresultspassword:
      login === null ? null : credentials === 'wrongPassword' ? 'last-years-password' : login.password,
  }
}

function giveRole(store: TableStore, userId: string, name: string) {
  const roleId = createGuid('role', name)
  if (!store.find('role', roleId)) store.insert('role', { roleid: roleId, name })
  store.insert('systemuserroles', {
    systemuserroleid: createGuid('userrole', userId, name),
    systemuserid: userId,
    roleid: roleId,
  })
}

/** Field sharing: the user reads and changes the password on his own row, and on no other. */
function shareOwnPassword(store: TableStore, userId: string) {
  store.insert('principalobjectattributeaccess', {
    principalobjectattributeaccessid: createGuid('share', userId),
    attributeid: columnMetadataId('systemuser', 'nr_netresultspassword'),
    objectid: { table: 'systemuser', id: userId },
    principalid: { table: 'systemuser', id: userId },
    readaccess: true,
    updateaccess: true,
  })
}

function installProduct(store: TableStore, apiBaseUrl: string | undefined) {
  const definition = createGuid('environmentvariabledefinition', 'nr_ApiBaseUrl')
  store.insert('environmentvariabledefinition', {
    environmentvariabledefinitionid: definition,
    schemaname: 'nr_ApiBaseUrl',
    displayname: 'Net-Results API address',
    defaultvalue: API_BASE_URL,
    type: 100000000,
  })
  if (apiBaseUrl !== undefined) {
    store.insert('environmentvariablevalue', {
      environmentvariablevalueid: createGuid('environmentvariablevalue', 'nr_ApiBaseUrl'),
      schemaname: 'nr_ApiBaseUrl',
      value: apiBaseUrl,
      environmentvariabledefinitionid: { table: 'environmentvariabledefinition', id: definition },
    })
  }
  for (const uniquename of ['FunnelVisionMarketingAutomation', 'NetResultsSyncforDynamics365']) {
    store.insert('solution', {
      solutionid: createGuid('solution', uniquename),
      uniquename,
      friendlyname: uniquename,
      version: '3.0.0.0',
      ismanaged: true,
    })
  }
}

function industryCode(industry: string | undefined): number | null {
  if (industry === undefined) return null
  const code = Object.entries(INDUSTRIES).find(([, label]) => label === industry)?.[0]
  if (code === undefined)
    throw new Error(`The simulated industrycode has no label '${industry}'; add it to schema/columns.ts.`)
  return Number(code)
}
