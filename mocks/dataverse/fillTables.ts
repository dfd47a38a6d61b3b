import { MARCUS } from '../world/users'
import type { World, WorldAccount, WorldPerson, WorldUser } from '../world/World'
import { createGuid } from './createGuid'
import type { DynamicsFaults, StoredCredentials } from './DynamicsFaults'
import { fillSales } from './fillSales'
import { addApplicationUser, installProduct } from './installProduct'
import { INDUSTRIES } from './schema/columns'
import type { Row, Value } from './schema/Table'
import { userSettingsRow } from './regionalSettings'
import { columnMetadataId } from './security/columnSecurity'
import { BUSINESS_UNIT_ID, createRole, giveRole } from './security/roleRows'
import { STOCK_ROLES } from './stockRoles'
import type { TableStore } from './TableStore'
import { ORGANIZATION } from './xrm/createGlobalContext'

export interface Filling {
  readonly world: World
  /** When the rows were made. */
  readonly at: number
  readonly signedInUserId: string
  readonly faults: Pick<DynamicsFaults, 'storedCredentials' | 'setUp' | 'passwordColumn' | 'apiBaseUrl'>
}

/** `customertypecode` and `accountcategorycode`; everybody else is a prospect of the standard category. */
const RELATIONSHIPS: Readonly<Record<string, readonly [number, number]>> = {
  'Halden Water Systems': [3, 1],
  'Corvane Logistics': [3, 2],
}

/** Puts the people, companies and users of the world into Dynamics, with everything that the product installs. */
export function fillTables(
  store: TableStore,
  { world, at, signedInUserId, faults: { storedCredentials = 'complete', setUp, passwordColumn, apiBaseUrl } }: Filling,
): void {
  const imported = setUp === 'imported'
  const created = daysBefore(at, 90)
  const dated = { createdon: created, modifiedon: created }

  fillOrganization(store, created, !imported)
  for (const account of world.accounts) store.insert('account', { ...accountRow(account), ...dated })
  for (const person of world.people) {
    const made = person.madeDaysAgo === undefined ? created : daysBefore(at, person.madeDaysAgo)
    store.insert(person.table, { ...personRow(person), createdon: made, modifiedon: made })
  }
  for (const user of world.users) {
    const credentials = imported ? 'none' : user.id === signedInUserId ? storedCredentials : 'complete'
    store.insert('systemuser', { ...userRow(user, credentials), ...dated })
    store.insert('usersettings', userSettingsRow(user, at))
    for (const role of user.roles) giveRole(store, user.id, role)
    if (!imported && credentials !== 'notShared') shareOwnPassword(store, user.id)
  }
  fillSales(store, created)
  installProduct(store, created, apiBaseUrl)
  if (!imported) addApplicationUser(store, created)
  if (passwordColumn !== undefined) {
    const changes = passwordColumn === 'unsecured' ? { secured: false } : { audited: true }
    store.changeColumnSettings('systemuser', 'nr_netresultspassword', changes)
  }
}

/** The organization itself: with the default content security policy, one business unit and Microsoft's roles. */
function fillOrganization(store: TableStore, at: string, audited: boolean) {
  const dated = { createdon: at, modifiedon: at }
  store.insert('organization', {
    organizationid: ORGANIZATION.organizationId,
    name: ORGANIZATION.uniqueName,
    languagecode: ORGANIZATION.languageId,
    isauditenabled: audited,
    isuseraccessauditenabled: audited,
    isreadauditenabled: false,
    auditretentionperiodv2: 365,
    iscontentsecuritypolicyenabled: false,
    ...dated,
  })
  store.insert('businessunit', {
    businessunitid: BUSINESS_UNIT_ID,
    name: ORGANIZATION.uniqueName,
    isdisabled: false,
    ...dated,
  })
  for (const role of STOCK_ROLES) createRole(store, role, true)
}

function daysBefore(at: number, days: number): string {
  return new Date(at - days * 86_400_000).toISOString().replace('.000', '')
}

function accountRow({ id, name, industry }: WorldAccount): Row {
  const [customertypecode, accountcategorycode] = RELATIONSHIPS[name] ?? [8, 2]
  return {
    accountid: id,
    name,
    industrycode: industryCode(industry),
    customertypecode,
    accountcategorycode,
    ownerid: { table: 'systemuser', id: MARCUS.id },
    statecode: 0,
    statuscode: 1,
  }
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
    leadsourcecode: 8,
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
    accessmode: 0,
    businessunitid: { table: 'businessunit', id: BUSINESS_UNIT_ID },
    nr_netresultsusername: login?.userName ?? null,
    nr_netresultspassword:
      login === null ? null : credentials === 'wrongPassword' ? 'last-years-password' : login.password,
  }
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

function industryCode(industry: string | undefined): number | null {
  if (industry === undefined) return null
  const code = Object.entries(INDUSTRIES).find(([, label]) => label === industry)?.[0]
  if (code === undefined)
    throw new Error(`The simulated industrycode has no label '${industry}'; add it to schema/columns.ts.`)
  return Number(code)
}
