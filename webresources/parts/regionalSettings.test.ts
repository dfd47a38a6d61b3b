import { QueryObserver } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { DANUTA } from '../../mocks/world/users'
import type { ClientApi } from '../dataverse/ClientApi'
import { createDynamics } from '../dataverse/createDynamics'
import { createQueryClient } from './createQueryClient'
import { settingsReads } from './holdSettings.testing'
import { regionalSettings } from './regionalSettings'

const world = createWorld()

function setUp(faults: DynamicsFaults = {}) {
  const simulator = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: DANUTA.id, faults })
  const xrm = simulator.xrm as unknown as ClientApi
  const dynamics = createDynamics(xrm, { sleep: () => Promise.resolve(), isOnline: () => true })
  return { dynamics, reads: () => settingsReads(simulator), client: createQueryClient() }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => void vi.useRealTimers())

it.each<[string, DynamicsFaults]>([
  ['can be read', {}],
  ['may not be read', { missingPrivileges: ['usersettings.Read'] }],
  ['is not there', { deleted: [DANUTA.id] }],
])('asks once for a row that %s, however late the page is drawn', async (_what, dataverse) => {
  const { client, dynamics, reads } = setUp(dataverse)
  await client.prefetchQuery(regionalSettings(dynamics))
  vi.setSystemTime(Date.now() + 3_600_000)
  const stop = new QueryObserver(client, regionalSettings(dynamics)).subscribe(() => undefined)
  await Promise.resolve()
  expect(reads()).toBe(1)
  stop()
})

it('asks again for a user who has changed his formats, and for none without a host', async () => {
  const { client, dynamics, reads } = setUp()
  await client.prefetchQuery(regionalSettings(dynamics))
  const { user } = dynamics
  const changed = { ...dynamics, user: { ...user, dateFormats: { ...user.dateFormats, date: 'yyyy-MM-dd' } } }
  await client.prefetchQuery(regionalSettings(changed))
  expect(reads()).toBe(2)
  const stop = new QueryObserver(client, regionalSettings(null)).subscribe(() => undefined)
  await Promise.resolve()
  expect(reads()).toBe(2)
  stop()
})
