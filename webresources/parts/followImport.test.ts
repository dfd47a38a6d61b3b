import { expect, it } from 'vitest'
import { createNetResultsSimulator } from '../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../mocks/net-results/Faults'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { MARCUS } from '../../mocks/world/users'
import { createCredentials } from '../domain/Credentials'
import type { ImportStatus } from '../domain/ImportStatus'
import { createNetResults } from '../net-results'
import { followImport } from './followImport'

const world = createWorld()
const PRIYA = 'priya.raghavan@haldenwater.example'

/** A page that can be hidden. */
class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible'
  turn(state: DocumentVisibilityState) {
    this.visibilityState = state
    this.dispatchEvent(new Event('visibilitychange'))
  }
}

/** A running import at a simulated Net-Results, and everything that it takes to follow it without waiting. */
async function start(faults: readonly Fault[] = [], emailAddress = PRIYA) {
  const simulator = createNetResultsSimulator({ world, clock: createClock() })
  const login = MARCUS.netResults
  const client = createNetResults({
    baseUrl: 'https://apps.net-results.com',
    credentials: createCredentials(login?.userName ?? '', login?.password ?? ''),
    batchMode: { refused: false },
    sleep: () => Promise.resolve(),
    fetch: async (input, init) => {
      const response = await simulator.handle(new Request(input, init))
      if (response.type === 'error') throw new TypeError('Failed to fetch')
      return response
    },
  })
  const id = await client.submitImport({
    name: 'Test',
    mapping: { email: 'Email Address' },
    people: [{ email: emailAddress }],
  })
  simulator.faults.active = faults
  const slept: number[] = []
  const controller = new AbortController()
  const statuses: ImportStatus[] = []
  const page = new Page()
  const follow = (sleep = (_milliseconds: number, _signal: AbortSignal) => Promise.resolve()) =>
    followImport(client, id, {
      signal: controller.signal,
      page: page as unknown as Document,
      onStatus: (status) => void statuses.push(status),
      sleep: (milliseconds, signal) => {
        slept.push(milliseconds)
        return sleep(milliseconds, signal)
      },
    })
  const polls = () => simulator.log.filter(({ methods }) => methods.includes('getOne')).length
  return { simulator, follow, slept, statuses, page, controller, polls }
}

it('follows an import until it is complete and tells every status', async () => {
  const { follow, slept, statuses } = await start()
  expect(await follow()).toMatchObject({ state: 'complete', overwritten: 1 })
  expect(statuses.map(({ state }) => state)).toEqual(['pending', 'processing', 'complete'])
  expect(slept).toEqual([1_000, 2_000, 3_000])
})

it('ends where an import fails', async () => {
  const { follow } = await start([{ kind: 'importFails' }])
  expect(await follow()).toMatchObject({ state: 'failed' })
})

it('gives up after ten minutes with what is known then', async () => {
  const { follow, slept } = await start([{ kind: 'importNeverFinishes' }])
  expect(await follow()).toMatchObject({ state: 'processing' })
  expect(slept.slice(0, 6)).toEqual([1_000, 2_000, 3_000, 5_000, 5_000, 5_000])
  const waited = slept.reduce((sum, pause) => sum + pause, 0)
  expect(waited).toBeGreaterThanOrEqual(600_000)
  expect(waited).toBeLessThan(606_000)
})

it('lets the next question make good for one that failed', async () => {
  // Each question is three requests, because the client retries reads.
  const { follow, slept } = await start([{ kind: 'down', times: 12 }])
  expect(await follow()).toMatchObject({ state: 'complete' })
  expect(slept).toHaveLength(7)
})

it('rejects after five failures in a row', async () => {
  const { follow, slept } = await start([{ kind: 'down' }])
  await expect(follow()).rejects.toMatchObject({ kind: 'down', operation: 'ContactImport.getOne' })
  expect(slept).toHaveLength(5)
})

it.each<[Fault, string]>([
  [{ kind: 'wrongPassword' }, 'wrongCredentials'],
  [{ kind: 'unsupported', operations: ['ContactImport.getOne'] }, 'unsupported'],
  [{ kind: 'refused' }, 'refused'],
])('does not ask again after %o', async (fault, kind) => {
  const { follow, slept, polls } = await start([fault])
  await expect(follow()).rejects.toMatchObject({ kind })
  expect(slept).toHaveLength(1)
  expect(polls()).toBe(1)
})

it('asks nothing while the page is hidden, and goes on when it shows again', async () => {
  const { follow, page, polls } = await start()
  page.turn('hidden')
  const following = follow()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(polls()).toBe(0)
  page.turn('visible')
  expect(await following).toMatchObject({ state: 'complete' })
})

it.each<DocumentVisibilityState>(['visible', 'hidden'])('stops at once when aborted on a %s page', async (state) => {
  const { follow, page, controller, polls } = await start([{ kind: 'importNeverFinishes' }])
  page.turn(state)
  const following = follow(async (milliseconds) => {
    if (milliseconds === 3_000) controller.abort(new Error('left'))
  })
  if (state === 'hidden') setTimeout(() => controller.abort(new Error('left')), 20)
  await expect(following).rejects.toThrow('left')
  const asked = polls()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(polls()).toBe(asked)
})

it('waits by itself when nobody says how', async () => {
  const { simulator } = await start()
  const started = performance.now()
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Error('left')), 1_200)
  const asked: number[] = []
  const importStatus = (id: ImportStatus['id']) => {
    asked.push(performance.now() - started)
    return Promise.resolve<ImportStatus>({
      id,
      state: 'pending',
      added: null,
      overwritten: null,
      duplicates: null,
      invalid: null,
      message: '',
      results: null,
    })
  }
  const id = String([...simulator.store.imports.keys()][0]) as ImportStatus['id']
  const page = new Page() as unknown as Document
  await expect(followImport({ importStatus }, id, { signal: controller.signal, page })).rejects.toThrow('left')
  expect(asked).toHaveLength(1)
  expect(asked[0]).toBeGreaterThanOrEqual(990)
  expect(performance.now() - started).toBeLessThan(1_900)
})
