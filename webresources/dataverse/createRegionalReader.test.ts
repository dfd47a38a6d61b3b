import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { DANUTA, MARCUS, OWEN } from '../../mocks/world/users'
import { offsetByRule, type TimeZoneRule } from '../domain/timeZone'
import type { ClientApi } from './ClientApi'
import { createDynamics } from './createDynamics'
import type { Dynamics } from './Host'

const HOUR = 3_600_000
const world = createWorld()

function setUp(userId: string, faults: DynamicsFaults = {}) {
  const simulator = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: userId, faults })
  const xrm = simulator.xrm as unknown as ClientApi
  return { simulator, dynamics: createDynamics(xrm, { sleep: () => Promise.resolve(), isOnline: () => true }) }
}
async function zoneOf(dynamics: Dynamics): Promise<TimeZoneRule> {
  const { timeZone } = await dynamics.regionalSettings()
  if (timeZone === null) throw new Error('There is no zone.')
  return timeZone
}
const hours = async (userId: string, ...instants: string[]) => {
  const offsetAt = offsetByRule(await zoneOf(setUp(userId).dynamics))
  return instants.map((at) => offsetAt(Date.parse(at)) / HOUR)
}

it('reads the zone of the user with its clock changes, north and south of the equator', async () => {
  const around = ['2026-01-15T12:00Z', '2026-07-15T12:00Z', '2026-10-24T12:00Z', '2026-10-26T12:00Z'] as const
  expect(await hours(DANUTA.id, ...around)).toEqual([1, 2, 2, 1])
  expect(await hours(OWEN.id, ...around)).toEqual([11, 10, 11, 11])
  expect(await hours(OWEN.id, '2026-10-03T15:59:59Z', '2026-10-03T16:00:00Z')).toEqual([10, 11])
})

it('agrees with what the host says of now', async () => {
  const now = createClock().now()
  for (const { id } of [DANUTA, OWEN, MARCUS]) {
    const { dynamics } = setUp(id)
    const offsetAt = offsetByRule(await zoneOf(dynamics))
    expect(offsetAt(now) / 60_000).toBe(dynamics.user.dateFormats.offsetMinutes)
  }
})

it('takes a zone whose clocks are never changed', async () => {
  const { simulator, dynamics } = setUp(DANUTA.id)
  simulator.store.change('usersettings', DANUTA.id, {
    timezonebias: -330,
    timezonestandardmonth: 0,
    timezonedaylightmonth: null,
    timezonedaylightbias: null,
  })
  expect(await zoneOf(dynamics)).toEqual({ standard: 330, daylight: 330, changes: null })
})

it.each([
  ['missing', { timezonebias: null }],
  ['beyond any zone', { timezonebias: 90_000 }],
  ['of no calendar', { timezonedaylightmonth: 13 }],
])('says nothing of a zone that is %s', async (_what, columns) => {
  const { simulator, dynamics } = setUp(DANUTA.id)
  simulator.store.change('usersettings', DANUTA.id, columns)
  expect(await dynamics.regionalSettings()).toEqual({
    timeZone: null,
    numbers: { decimal: ',', group: '\u00a0', sizes: [3], negative: '−n' },
  })
})

it('reads how each user wants numbers written, and keeps the zone where they make no sense', async () => {
  expect((await setUp(OWEN.id).dynamics.regionalSettings()).numbers).toMatchObject({ decimal: '.', group: ',' })
  const { simulator, dynamics } = setUp(DANUTA.id)
  simulator.store.change('usersettings', DANUTA.id, { decimalsymbol: '<img src=x>' })
  expect(await dynamics.regionalSettings()).toMatchObject({ numbers: null, timeZone: { standard: 60 } })
})

it('says so when the role may not read it', async () => {
  const { dynamics } = setUp(DANUTA.id, { missingPrivileges: ['usersettings.Read'] })
  await expect(dynamics.regionalSettings()).rejects.toMatchObject({ name: 'DataverseError', kind: 'privilege' })
})
