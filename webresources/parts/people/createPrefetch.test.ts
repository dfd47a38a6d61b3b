import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDynamicsSimulator } from '../../../mocks/dataverse/createDynamicsSimulator'
import { createClock } from '../../../mocks/world/Clock'
import { createWorld } from '../../../mocks/world/createWorld'
import { MARCUS } from '../../../mocks/world/users'
import { createDynamics } from '../../dataverse/createDynamics'
import { createPrefetch } from './createPrefetch'
import { recordsByEmail } from './recordsByEmail'

const PRIYA = 'priya.raghavan@haldenwater.example'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function open(savesData = false) {
  const simulator = createDynamicsSimulator({
    world: createWorld(),
    clock: createClock(),
    signedInUserId: MARCUS.id,
    faults: { latency: 1_000 },
  })
  const dynamics = createDynamics(simulator.xrm as never, {
    sleep: () => Promise.resolve(),
    isOnline: () => true,
    formContext: () => null,
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 60_000 } } })
  const query = recordsByEmail(dynamics, PRIYA)
  return {
    client,
    prefetch: createPrefetch(
      client,
      { keys: [query.queryKey], ask: () => void client.prefetchQuery(query) },
      () => savesData,
    ),
    known: () => client.getQueryData<readonly unknown[]>(recordsByEmail(dynamics, PRIYA).queryKey),
    click: () => client.fetchQuery(recordsByEmail(dynamics, PRIYA)),
    calls: () => simulator.log.calls().length,
  }
}

it('looks up who the pointer rests on, and the click needs no look-up of its own', async () => {
  const { prefetch, known, click, calls } = open()
  prefetch.expect()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(known()).toHaveLength(1)
  const before = calls()
  expect(before).toBeGreaterThan(0)
  prefetch.keep()
  expect(await click()).toHaveLength(1)
  expect(calls()).toBe(before)
})

it('asks for nothing when the pointer only passes', async () => {
  const { prefetch, calls } = open()
  prefetch.expect()
  await vi.advanceTimersByTimeAsync(50)
  prefetch.callOff()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(calls()).toBe(0)
})

it('drops the look-up when the pointer leaves before the answer', async () => {
  const { prefetch, known, client } = open()
  prefetch.expect()
  await vi.advanceTimersByTimeAsync(300)
  expect(client.isFetching()).toBe(1)
  prefetch.callOff()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(client.isFetching()).toBe(0)
  expect(known()).toBeUndefined()
})

it('goes on when the name was clicked before the pointer left', async () => {
  const { prefetch, click } = open()
  prefetch.expect()
  await vi.advanceTimersByTimeAsync(300)
  prefetch.keep()
  const opened = click()
  prefetch.callOff()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await opened).toHaveLength(1)
})

it('asks for nothing ahead of time for those who save data', async () => {
  const { prefetch, calls } = open(true)
  prefetch.expect()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(calls()).toBe(0)
})
