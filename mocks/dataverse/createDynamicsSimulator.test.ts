import { describe, expect, it } from 'vitest'
import type { ClientApi } from '../../webresources/dataverse/ClientApi'
import { createFormDynamics } from '../../webresources/dataverse/createFormDynamics'
import { parseGuid } from '../../webresources/domain/Guid'
import { createClock } from '../world/Clock'
import { createWorld } from '../world/createWorld'
import { NOTABLE } from '../world/notable'
import { DANUTA, INGRID, MARCUS, OWEN } from '../world/users'
import { createDynamicsSimulator } from './createDynamicsSimulator'
import type { DynamicsFaults } from './DynamicsFaults'
import { APPLICATION_USER } from './installProduct'
import { columnMetadataId } from './security/columnSecurity'

const world = createWorld()

/** The product's own border over the simulated client API, as a page has it. */
function connect(faults: DynamicsFaults = {}, user = MARCUS) {
  const simulator = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: user.id, faults })
  const xrm: unknown = simulator.xrm
  const dynamics = createFormDynamics(xrm as ClientApi, {
    sleep: () => Promise.resolve(),
    isOnline: () => faults.offline !== true,
  })
  return { simulator, dynamics }
}
function contact(id: string) {
  const guid = parseGuid(id)
  if (guid === null) throw new Error(id)
  return { table: 'contact', id: guid } as const
}
async function kindOf(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer
  } catch (error) {
    return error instanceof Error && 'kind' in error ? error.kind : error
  }
}

describe('what the product asks of Dynamics', () => {
  it('names the signed-in user', () => {
    expect(connect().dynamics.user).toMatchObject({
      id: MARCUS.id,
      name: 'Marcus Oyelaran',
      languageId: 1033,
      isHighContrast: false,
    })
  })

  it('gives the stored credentials of the signed-in user', async () => {
    const stored = await connect().dynamics.storedCredentials()
    expect(stored.state === 'stored' && stored.credentials.authorization()).toBe(
      `Basic ${btoa('m.oyelaran@sales.example:tide-Lantern-47')}`,
    )
  })

  it.each([
    ['none', { storedCredentials: 'none' }, MARCUS, 'empty'],
    ['none for a user who never had any', {}, OWEN, 'empty'],
    ['a password that is not shared', { storedCredentials: 'notShared' }, MARCUS, 'unreadable'],
  ] as const)('gives %s', async (_what, faults, user, state) => {
    expect(await connect(faults, user).dynamics.storedCredentials()).toEqual({ state })
  })

  it('gives a person as saved', async () => {
    expect(await connect().dynamics.person(contact(NOTABLE.hotContact))).toMatchObject({
      fullName: 'Priya Raghavan',
      emailAddress: 'priya.raghavan@haldenwater.example',
      active: true,
    })
    expect(await connect().dynamics.person(contact(NOTABLE.inactive))).toMatchObject({ active: false })
  })

  it('gives the default of the environment variable, or its current value', async () => {
    expect(await connect().dynamics.apiAddress()).toEqual({
      state: 'accepted',
      baseUrl: 'https://apps.net-results.com',
    })
    expect(await connect({ apiBaseUrl: 'https://collect.example' }).dynamics.apiAddress()).toMatchObject({
      state: 'refused',
    })
  })

  it.each([
    ['throttled', { throttled: true }, 'throttled'],
    ['signed out', { sessionExpired: true }, 'sessionExpired'],
    ['offline', { offline: true }, 'offline'],
    ['without the privilege', { missingPrivileges: ['contact.Read'] }, 'privilege'],
    ['without access to the row', { inaccessible: [NOTABLE.hotContact] }, 'access'],
  ] as const)('refuses while %s', async (_what, faults, kind) => {
    expect(await kindOf(connect(faults).dynamics.person(contact(NOTABLE.hotContact)))).toBe(kind)
  })

  it('refuses a row that is not there', async () => {
    expect(await kindOf(connect().dynamics.person(contact('00000000-0000-4000-8000-000000000000')))).toBe('notFound')
  })

  it('keeps what was asked and answered, without the password', async () => {
    const { simulator, dynamics } = connect()
    await dynamics.storedCredentials()
    const [call] = simulator.log.calls()
    expect(call).toMatchObject({
      name: 'Xrm.WebApi.retrieveRecord',
      outcome: 'ok',
      answer: { nr_netresultsusername: 'm.oyelaran@sales.example' },
    })
    expect(JSON.stringify(simulator.log.calls())).not.toContain('tide-Lantern-47')
  })
})

describe('the set-up', () => {
  it('is begun by the import: solutions, roles and profile are there; user, shares, logins and auditing are not', () => {
    const { store } = connect({ setUp: 'imported' }, INGRID).simulator
    expect(store.rows('solution')).toHaveLength(2)
    expect(store.rows('role').map(({ name }) => name)).toContain(APPLICATION_USER.role)
    expect(store.rows('principalobjectattributeaccess')).toEqual([])
    expect(store.rows('systemuser').filter(({ applicationid }) => typeof applicationid === 'string')).toEqual([])
    expect(store.rows('systemuser').filter(({ nr_netresultsusername: name }) => name !== null)).toEqual([])
    expect(store.rows('organization')).toMatchObject([{ isauditenabled: false }])
  })

  it('shows a password that is not secured any more to everybody', () => {
    const { organization } = connect({ passwordColumn: 'unsecured' }).simulator
    expect(organization.retrieve('systemuser', DANUTA.id, '')).toMatchObject({
      nr_netresultspassword: DANUTA.netResults?.password,
    })
  })

  it('is used by another user from the moment that he signs in, with his own rights', () => {
    const { simulator } = connect({}, INGRID)
    const share = {
      attributeid: columnMetadataId('systemuser', 'nr_netresultspassword'),
      'objectid_systemuser@odata.bind': `/systemusers(${MARCUS.id})`,
      'principalid_systemuser@odata.bind': `/systemusers(${DANUTA.id})`,
      readaccess: true,
      updateaccess: false,
    }
    simulator.organization.create('principalobjectattributeaccess', share)
    simulator.signIn(DANUTA.id)
    const { userSettings } = simulator.xrm.Utility.getGlobalContext()
    expect(userSettings.userName).toBe('Danuta Kowalczyk-Brandt')
    expect(simulator.organization.retrieve('systemuser', MARCUS.id, '')).toMatchObject({
      nr_netresultspassword: MARCUS.netResults?.password,
    })
    expect(simulator.organization.retrieve('systemuser', INGRID.id, '')).toMatchObject({ nr_netresultspassword: null })
  })
})
