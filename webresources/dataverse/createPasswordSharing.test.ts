import { expect, it } from 'vitest'
import { createDynamicsSimulator, type DynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { DANUTA, INGRID, MARCUS, OWEN } from '../../mocks/world/users'
import type { WorldUser } from '../../mocks/world/World'
import { parseGuid, type Guid } from '../domain/Guid'
import { sharingState } from '../domain/UserAccess'
import type { ClientApi } from './ClientApi'
import { createDynamics } from './createDynamics'
import { createPasswordSharing } from './createPasswordSharing'
import { createSession } from './createSession'
import { openHttp } from './webApiOverHttp'

const world = createWorld()
const idOf = (user: WorldUser) => parseGuid(user.id) as Guid
const browser = { sleep: () => Promise.resolve(), isOnline: () => true }

function signIn(user: WorldUser = INGRID, faults: DynamicsFaults = {}) {
  const simulator = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: user.id, faults })
  const { read } = createSession(simulator.xrm as unknown as ClientApi, browser)
  const http = openHttp('https://haldensales.crm.dynamics.com', (url, init) =>
    simulator.handleWebApi(new Request(url, init)),
  )
  return { simulator, sharing: createPasswordSharing(http, read) }
}
function shareOf({ store }: DynamicsSimulator, user: WorldUser) {
  return store
    .rows('principalobjectattributeaccess')
    .filter(({ objectid }) => typeof objectid === 'object' && objectid?.id === user.id)
}
function withdraw(simulator: DynamicsSimulator, ...users: readonly WorldUser[]) {
  for (const user of users)
    for (const { principalobjectattributeaccessid: id } of shareOf(simulator, user))
      simulator.store.remove('principalobjectattributeaccess', String(id))
}

it('lists the people who sign in, and how far each one is, without asking for a password', async () => {
  const { simulator, sharing } = signIn()
  withdraw(simulator, DANUTA)
  const { users, foreign } = await sharing.sharing()
  const facts = users.map((user) => [user.name, user.isRep, user.userName, user.hasPassword, sharingState(user)])
  expect(facts).toEqual([
    ['Danuta Kowalczyk-Brandt', true, 'd.kowalczyk@sales.example', true, 'missing'],
    ['Ingrid Solheim', true, 'i.solheim@sales.example', true, 'shared'],
    ['Marcus Oyelaran', true, 'm.oyelaran@sales.example', true, 'shared'],
    ['Owen Tallis', true, null, false, 'shared'],
  ])
  expect(foreign).toEqual([])
  const asked = JSON.stringify(simulator.log.calls())
  expect(asked).not.toMatch(/select=[^&"]*nr_netresultspassword/)
  expect(asked).not.toContain('tide-Lantern-47')
})

it('counts whoever has the role through a team, and nobody for his mere name, as a rep', async () => {
  const { simulator, sharing } = signIn()
  const role = simulator.store.rows('role').find(({ name }) => name === 'Net-Results User')
  for (const { systemuserroleid, systemuserid } of simulator.store.rows('systemuserroles'))
    if (systemuserid === OWEN.id) simulator.store.remove('systemuserroles', String(systemuserroleid))
  const isRep = async () => (await sharing.sharing()).users.find(({ id }) => id === OWEN.id)?.isRep
  expect(await isRep()).toBe(false)
  const teamid = '5a1e0000-4444-4444-8444-000000000001'
  simulator.store.insert('team', { teamid, name: 'Sellers' })
  simulator.store.insert('teammembership', { teammembershipid: teamid, teamid, systemuserid: OWEN.id })
  simulator.store.insert('teamroles', { teamroleid: teamid, teamid, roleid: String(role?.roleid) })
  expect(await isRep()).toBe(true)
})

it('lets the user read and change his own password, and nobody else', async () => {
  const { simulator, sharing } = signIn()
  withdraw(simulator, MARCUS)
  expect(await sharing.grantOwnPassword(idOf(MARCUS))).toBe('done')
  expect(shareOf(simulator, MARCUS)).toMatchObject([
    { readaccess: true, updateaccess: true, principalid: { table: 'systemuser', id: MARCUS.id } },
  ])
})

it('takes what has been shared already for success', async () => {
  const { simulator, sharing } = signIn()
  expect(await sharing.grantOwnPassword(idOf(MARCUS))).toBe('already')
  expect(shareOf(simulator, MARCUS)).toHaveLength(1)
})

it('completes what was shared in part', async () => {
  const { simulator, sharing } = signIn()
  const [share] = shareOf(simulator, MARCUS)
  simulator.store.change('principalobjectattributeaccess', String(share?.principalobjectattributeaccessid), {
    updateaccess: false,
  })
  expect(sharingState((await sharing.sharing()).users[2] as never)).toBe('partly')
  expect(await sharing.grantOwnPassword(idOf(MARCUS))).toBe('done')
  expect(shareOf(simulator, MARCUS)).toMatchObject([{ readaccess: true, updateaccess: true }])
})

it('takes it back, and takes what is gone for success', async () => {
  const { simulator, sharing } = signIn()
  expect(await sharing.revokeOwnPassword(idOf(MARCUS))).toBe('done')
  expect(shareOf(simulator, MARCUS)).toEqual([])
  expect(await sharing.revokeOwnPassword(idOf(MARCUS))).toBe('already')
  expect(shareOf(simulator, DANUTA)).toHaveLength(1)
})

it('finds who can read somebody else’s password, and takes that back', async () => {
  const { simulator, sharing } = signIn()
  const [own] = shareOf(simulator, MARCUS)
  simulator.store.insert('principalobjectattributeaccess', {
    ...own,
    principalobjectattributeaccessid: '5a1e0000-2222-4222-8222-000000000001',
    principalid: { table: 'systemuser', id: OWEN.id },
  })
  const { foreign } = await sharing.sharing()
  expect(foreign).toMatchObject([{ owner: 'Marcus Oyelaran', reader: 'Owen Tallis' }])
  for (const { id } of foreign) await sharing.revokeShare(id)
  expect((await sharing.sharing()).foreign).toEqual([])
  expect(shareOf(simulator, MARCUS)).toHaveLength(1)
})

it('reads every page of users', async () => {
  const { simulator, sharing } = signIn()
  for (let index = 0; index < 5_100; index += 1)
    simulator.store.insert('systemuser', {
      systemuserid: `5a1e0000-3333-4333-8333-${String(index).padStart(12, '0')}`,
      fullname: `User ${index}`,
      isdisabled: false,
      accessmode: 0,
    })
  expect((await sharing.sharing()).users).toHaveLength(5_104)
})

it('refuses a rep who tries it for somebody else', async () => {
  const { simulator, sharing } = signIn(MARCUS)
  withdraw(simulator, DANUTA)
  await expect(sharing.grantOwnPassword(idOf(DANUTA))).rejects.toMatchObject({ kind: 'access' })
  expect(shareOf(simulator, DANUTA)).toEqual([])
})

it('asks again when Dynamics is busy, and then says so', async () => {
  const { simulator, sharing } = signIn(INGRID)
  withdraw(simulator, MARCUS)
  await sharing.sharing()
  simulator.setFaults({ throttled: true })
  await expect(sharing.grantOwnPassword(idOf(MARCUS))).rejects.toMatchObject({ kind: 'throttled' })
  simulator.setFaults({})
  expect(await sharing.grantOwnPassword(idOf(MARCUS))).toBe('done')
})

it.each([
  ['stores both columns on the own row', {}, MARCUS, null],
  ['may not where column security stands against it', { storedCredentials: 'notShared' }, MARCUS, 'secured'],
  ['may not without Write on users', { missingPrivileges: ['systemuser.Write'] }, MARCUS, 'privilege'],
] as const)('a rep %s', async (_what, faults, user, kind) => {
  const { simulator } = signIn(user, faults)
  const dynamics = createDynamics(simulator.xrm as unknown as ClientApi, browser)
  const { createCredentials } = await import('../domain/Credentials')
  const entered = createCredentials('rep@sales.example', ' "пароль": ')
  const attempt = dynamics.storeCredentials(entered)
  if (kind === null) {
    await attempt
    const stored = await dynamics.storedCredentials()
    expect(stored.state === 'stored' && stored.credentials.authorization()).toBe(entered.authorization())
    return
  }
  const error: unknown = await attempt.catch((refused: unknown) => refused)
  expect(error).toMatchObject({ kind })
  expect(JSON.stringify([error, String(error), (error as Error).stack, (error as Error).cause])).not.toContain('пароль')
})
