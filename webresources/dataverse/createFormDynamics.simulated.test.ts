import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { DEFAULT_API_BASE_URL } from '../domain/apiBaseUrl'
import { parseGuid } from '../domain/Guid'
import type { RecordRef } from '../domain/RecordRef'
import type { ClientApi } from './ClientApi'
import { createFormDynamics } from './createFormDynamics'

const world = createWorld()
const rep = world.users.find(({ netResults }) => netResults !== null)
const person = world.people.find(({ table, emailAddress }) => table === 'contact' && emailAddress !== null)
if (!rep || !person) throw new Error('The world has lost its people.')
const record = { table: person.table, id: parseGuid(person.id) } as RecordRef

/** The real questions, put to the simulated organization through its strict client API. */
function setUp(faults: DynamicsFaults = {}) {
  const simulator = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: rep?.id ?? '', faults })
  const xrm = simulator.xrm as unknown as ClientApi
  return createFormDynamics(xrm, { sleep: () => Promise.resolve(), isOnline: () => true })
}

it('reads user, credentials, person and address of an organization that is in order', async () => {
  const dynamics = setUp()
  expect(dynamics.user).toMatchObject({ id: rep.id, name: rep.fullName })
  expect(await dynamics.storedCredentials()).toMatchObject({
    state: 'stored',
    credentials: { userName: rep.netResults?.userName },
  })
  expect(await dynamics.person(record)).toMatchObject({ emailAddress: person.emailAddress, active: person.active })
  expect(await dynamics.apiAddress()).toEqual({ state: 'accepted', baseUrl: DEFAULT_API_BASE_URL })
})

it.each([
  ['none', 'empty'],
  ['notShared', 'unreadable'],
] as const)('finds credentials that are %s to be %s', async (storedCredentials, state) => {
  expect(await setUp({ storedCredentials }).storedCredentials()).toEqual({ state })
})

it('refuses an address outside the allowed hosts', async () => {
  const value = 'https://collector.example.com'
  expect(await setUp({ apiBaseUrl: value }).apiAddress()).toEqual({ state: 'refused', value })
})

it.each([
  ['the role lacks a privilege', { missingPrivileges: ['contact.Read'] }, 'privilege'],
  ['the row is not shared', { inaccessible: [person.id] }, 'access'],
  ['Dataverse stays busy', { throttled: true }, 'throttled'],
  ['the session has ended', { sessionExpired: true }, 'sessionExpired'],
  ['there is no network', { offline: true }, 'offline'],
] as const)('says so when %s', async (_case, faults, kind) => {
  await expect(setUp(faults).person(record)).rejects.toMatchObject({ name: 'DataverseError', kind })
})
