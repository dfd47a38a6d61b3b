import { describe, expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { NOTABLE } from '../../mocks/world/notable'
import { DANUTA, MARCUS } from '../../mocks/world/users'
import type { AccountDynamics } from '../../webresources/dataverse/AccountDynamics'
import type { ClientApi } from '../../webresources/dataverse/ClientApi'
import { createAccountDynamics } from '../../webresources/dataverse/createAccountDynamics'
import { createFormDynamics } from '../../webresources/dataverse/createFormDynamics'
import type { FormDynamics } from '../../webresources/dataverse/Host'
import { createCredentials } from '../../webresources/domain/Credentials'
import { parseGuid, type Guid } from '../../webresources/domain/Guid'
import type { RecordRef } from '../../webresources/domain/RecordRef'
import { userRole } from './userRole'

const world = createWorld()
const guid = (text: string): Guid => {
  const id = parseGuid(text)
  if (id === null) throw new Error(`${text} is no GUID.`)
  return id
}
const contact: RecordRef = { table: 'contact', id: guid(NOTABLE.hotContact) }
const lead: RecordRef = { table: 'lead', id: guid(NOTABLE.hotLead) }
const account = guid(NOTABLE.largeAccount)
const OWN_ADDRESS = 'https://eu.net-results.com'

/** What all pages of a rep ask. */
type Product = FormDynamics & AccountDynamics

/** The product at work for a rep who has the role alone, without `taken` of it: no salesperson, no administrator. */
function connect(taken?: string) {
  const simulator = createDynamicsSimulator({
    world,
    clock: createClock(),
    signedInUserId: MARCUS.id,
    faults: { apiBaseUrl: OWN_ADDRESS },
  })
  const { store } = simulator
  const nameOf = (table: string, id: unknown) => store.get(table, String(id)).name
  for (const row of store.rows('systemuserroles'))
    if (row.systemuserid === MARCUS.id && nameOf('role', row.roleid) !== userRole.name)
      store.remove('systemuserroles', String(row.systemuserroleid))
  for (const row of store.rows('roleprivileges'))
    if (nameOf('role', row.roleid) === userRole.name && nameOf('privilege', row.privilegeid) === taken)
      store.remove('roleprivileges', String(row.roleprivilegeid))
  const xrm = simulator.xrm as unknown as ClientApi
  const browser = { sleep: () => Promise.resolve(), isOnline: () => true }
  const dynamics: Product = { ...createAccountDynamics(xrm, browser), ...createFormDynamics(xrm, browser) }
  return { simulator, dynamics }
}

/** Everything that the pages of a rep ask of Dynamics; each gives whether it got what it asked for. */
const ACTS: Readonly<Record<string, (dynamics: Product) => Promise<boolean>>> = {
  'read his own credentials': async (dynamics) => (await dynamics.storedCredentials()).state === 'stored',
  'store his own credentials': async (dynamics) => {
    await dynamics.storeCredentials(createCredentials('m.oyelaran@sales.example', 'next-Years-Secret-5'))
    return true
  },
  'learn the address of the API': async (dynamics) => {
    const address = await dynamics.apiAddress()
    return address.state === 'accepted' && address.baseUrl === OWN_ADDRESS
  },
  'read a contact': async (dynamics) => (await dynamics.person(contact)).fullName !== '',
  'read a lead': async (dynamics) => (await dynamics.person(lead)).fullName !== '',
  'read an account': async (dynamics) => (await dynamics.account(account)).name !== '',
  'read the contacts of an account': async (dynamics) =>
    (await dynamics.accountPeople(account, null)).people.length > 0,
  'read the leads of an account': async (dynamics) => !(await dynamics.accountPeople(account, 'lead')).withoutLeads,
  'read what a sync sends': async (dynamics) =>
    (await dynamics.columnsOfMany('contact', [contact.id], ['emailaddress1'])).size === 1,
  'find people by address': async (dynamics) =>
    (await dynamics.findByEmail(['priya.raghavan@haldenwater.example'])).size === 1,
  'log an e-mail with a contact': async (dynamics) =>
    (await dynamics.logEmail({ to: contact, subject: 'Hello', note: 'Sent' })) !== '',
  'log an e-mail with a lead': async (dynamics) =>
    (await dynamics.logEmail({ to: lead, subject: 'Hello', note: 'Sent' })) !== '',
}

const acts = Object.entries(ACTS)
const worksWith = async (act: (dynamics: Product) => Promise<boolean>, taken?: string): Promise<boolean> => {
  try {
    return await act(connect(taken).dynamics)
  } catch {
    return false
  }
}

describe('the role Net-Results User', () => {
  it.each(acts)('lets a rep who has nothing else %s', async (_what, act) => {
    expect(await act(connect().dynamics)).toBe(true)
  })

  it.each(Object.values(userRole.privileges).flat())('has %s for a reason', async (privilege) => {
    const results = await Promise.all(acts.map(([, act]) => worksWith(act, privilege)))
    expect(acts.filter((_, index) => results[index] === false).map(([what]) => what)).not.toEqual([])
  })

  it('lets nobody write the user record of somebody else', () => {
    const { organization } = connect().simulator
    expect(() => organization.update('systemuser', DANUTA.id, { nr_netresultsusername: 'mine' })).toThrow(
      'does not have',
    )
  })

  it('deletes, assigns and shares nothing, and reaches the whole organization with one setting only', () => {
    const names = Object.values(userRole.privileges).flat()
    expect(names.filter((name) => /^prv(Delete|Assign|Share)/.test(name))).toEqual([])
    expect(userRole.privileges.Global).toEqual(['prvReadEnvironmentVariableDefinition'])
  })
})
