import { expect, it } from 'vitest'
import { createBulkWorld, settle, type BulkWorld, type Fates } from './bulkWorld.testing'
import type { BulkOutcome, BulkState } from './BulkOutcome'
import type { BulkSync } from './BulkSync'
import { createBulkSync } from './createBulkSync'
import { newRun } from './restoreRun'

async function sync(size: number, fates: Fates = {}, leads = 0) {
  const world = createBulkWorld(size, fates, leads)
  const bulk = world.open()
  bulk.start()
  await settle(bulk, world)
  return { world, bulk }
}

const states = (bulk: BulkSync) => {
  const counts: Partial<Record<BulkState, number>> = {}
  for (const { state } of bulk.snapshot().outcomes) counts[state] = (counts[state] ?? 0) + 1
  return counts
}
const goOn = async (bulk: BulkSync, world: BulkWorld, how: 'start' | 'retryFailed' | 'retryUnknown' = 'start') => {
  bulk[how]()
  await settle(bulk, world)
}

function whenTwoAreSent(bulk: BulkSync, world: BulkWorld, act: () => void): void {
  const stop = bulk.subscribe(() => {
    if (world.imports.size < 2) return
    stop()
    act()
  })
}

it('sends everybody who may be sent, 100 at a time, and says of each what became of him', async () => {
  const { world, bulk } = await sync(250, {}, 30)
  const { phase, outcomes, run } = bulk.snapshot()
  expect(phase).toBe('ended')
  expect(run.endedAt).not.toBeNull()
  expect(
    [...world.imports.values()].map(({ request }) => request.people.length).reduce((a, b) => Math.max(a, b)),
  ).toBeLessThanOrEqual(100)
  outcomes.forEach((outcome, index) => {
    if (index % 17 === 16) expect(outcome).toEqual({ state: 'notRead' })
    else if (index % 13 === 12) expect(outcome).toEqual({ state: 'notSent', reason: 'inactive' })
    else if (index % 11 === 10) expect(outcome).toEqual({ state: 'notSent', reason: 'noEmail' })
    else expect(['updated', 'refused']).toContain(outcome.state)
  })
  expect(world.timesSent().filter((times) => times > 1)).toEqual([])
  expect(world.timesSent().filter((times) => times === 1)).toHaveLength(
    outcomes.filter(({ state }) => state === 'updated' || state === 'refused').length,
  )
  expect(world.journaled()?.endedAt).not.toBeNull()
})

it('never has more than two imports at Net-Results, and reads ahead meanwhile', async () => {
  const { world } = await sync(1_000, { polls: 4 })
  expect(world.seen.mostInFlight).toBe(2)
})

it('puts contacts and leads into imports of their own, because their columns differ', async () => {
  const { world } = await sync(50, {}, 10)
  expect([...world.imports.values()].map(({ request }) => Object.values(request.mapping).length)).toEqual([15, 15])
  expect(world.imports.size).toBe(2)
})

it('waits as long as Net-Results asks for, and sends the same people then', async () => {
  const { world, bulk } = await sync(150, { submit: ['throttled', 'throttled'], status: ['throttled'] })
  expect(world.seen.sleeps).toContain(7_000)
  expect(world.seen.sleeps).toContain(30_000)
  expect(bulk.snapshot()).toMatchObject({ phase: 'ended', throttledUntil: null, trouble: null })
  expect(states(bulk).waiting).toBeUndefined()
  expect(Math.max(...world.timesSent())).toBe(1)
})

it('stops at an import of which nobody knows, and never sends it again by itself', async () => {
  const { world, bulk } = await sync(300, { submit: ['lost', 'ok', 'down'] })
  expect(bulk.snapshot()).toMatchObject({ phase: 'paused', trouble: { kind: 'error' } })
  const unknown = states(bulk).unknown ?? 0
  expect(unknown).toBeGreaterThan(60)
  await goOn(bulk, world)
  await goOn(bulk, world)
  expect(bulk.snapshot().phase).toBe('ended')
  expect(states(bulk).waiting).toBeUndefined()
  expect(states(bulk).unknown).toBeGreaterThanOrEqual(unknown)
  expect(Math.max(...world.timesSent())).toBe(1)
})

it('sends the unknown ones again only when the rep says so', async () => {
  const { world, bulk } = await sync(80, { submit: ['lost'] })
  expect(states(bulk).unknown).toBeGreaterThan(50)
  await goOn(bulk, world, 'retryUnknown')
  expect(states(bulk).unknown).toBeUndefined()
  expect(bulk.snapshot().phase).toBe('ended')
})

it('loses nobody to a wrong password: nothing was sent, and all wait', async () => {
  const { world, bulk } = await sync(150, { submit: ['wrongPassword', 'wrongPassword'] })
  expect(bulk.snapshot()).toMatchObject({ phase: 'paused', trouble: { kind: 'error' } })
  expect(states(bulk)).toEqual({ waiting: 150 })
  expect(world.imports.size).toBe(0)
  await goOn(bulk, world)
  expect(states(bulk).waiting).toBeUndefined()
})

it('goes on after an import that fails as a whole, and retries the failed only', async () => {
  const { world, bulk } = await sync(300, { imports: ['fails'] })
  expect(bulk.snapshot().phase).toBe('ended')
  const failed = bulk.snapshot().outcomes.flatMap((outcome, index) => (outcome.state === 'failed' ? [index] : []))
  expect(failed.length).toBeGreaterThan(50)
  expect(bulk.snapshot().outcomes[failed[0] ?? -1]).toEqual({ state: 'failed', message: 'Nothing was changed.' })
  const again = (outcome: BulkOutcome | undefined) => ['failed', 'refused', 'notRead'].includes(outcome?.state ?? '')
  const expected = bulk.snapshot().outcomes.map((outcome) => (again(outcome) ? 1 : 0))
  const before = world.timesSent()
  await goOn(bulk, world, 'retryFailed')
  expect(states(bulk).failed).toBeUndefined()
  const sentMore = world.timesSent().map((times, index) => times - (before[index] ?? 0))
  sentMore.forEach((times, index) => expect(times).toBeLessThanOrEqual(expected[index] ?? 0))
  expect(failed.every((index) => sentMore[index] === 1)).toBe(true)
})

it('keeps the words of a refusal', async () => {
  const { bulk } = await sync(40, { submit: ['refused'] })
  expect(bulk.snapshot().outcomes[0]).toEqual({ state: 'failed', message: 'Not today' })
})

it('guesses nobody where an import tells only counts', async () => {
  const { bulk } = await sync(100, { imports: ['counts'] })
  const { untold = 0 } = states(bulk)
  expect(untold).toBeGreaterThan(50)
  const { updated, refused } = bulk.snapshot().untold
  expect(updated + refused).toBe(untold)
  expect(refused).toBeGreaterThan(0)
})

it('stops sending when imports do not end, and asks for them again when it goes on', async () => {
  const { world, bulk } = await sync(500, { imports: ['neverEnds', 'neverEnds'] })
  expect(bulk.snapshot()).toMatchObject({ phase: 'paused', trouble: { kind: 'unfinished' }, unfinishedImports: 2 })
  expect(world.imports.size).toBe(2)
  expect(states(bulk).unfinished).toBeGreaterThan(100)
  for (const job of world.imports.values()) job.fate = 'rows'
  await goOn(bulk, world)
  expect(bulk.snapshot().phase).toBe('ended')
  expect(states(bulk).unfinished).toBeUndefined()
  expect(Math.max(...world.timesSent())).toBe(1)
})

it('asks less and less often', async () => {
  const { world } = await sync(20, { polls: 20 })
  const { sleeps } = world.seen
  expect(sleeps).toHaveLength(19)
  expect(sleeps.every((pause, index) => pause >= (sleeps[index - 1] ?? 0))).toBe(true)
  expect(sleeps[0]).toBeLessThanOrEqual(50)
  expect(sleeps[18]).toBe(5_000)
})

it('does not wait on top of what an answer takes', async () => {
  const { world, bulk } = await sync(20, { polls: 4, statusTakes: 100 })
  expect(bulk.snapshot().phase).toBe('ended')
  expect(world.seen.sleeps).toEqual([0, 0, 28])
})

it('loses patience with a slow Net-Results as well', async () => {
  const { bulk } = await sync(20, { imports: ['neverEnds'], statusTakes: 15_000 })
  expect(bulk.snapshot()).toMatchObject({ phase: 'paused', trouble: { kind: 'unfinished' } })
})

it('keeps an import in sight through a network that comes and goes', async () => {
  const { bulk } = await sync(50, { status: ['noAnswer', 'noAnswer', 'noAnswer', 'noAnswer'] })
  expect(bulk.snapshot().phase).toBe('ended')
  expect(states(bulk).unfinished).toBeUndefined()
})

it('says that Net-Results has people whose import it may not ask for', async () => {
  const { world, bulk } = await sync(50, { status: ['notPermitted'] })
  expect(bulk.snapshot()).toMatchObject({ phase: 'paused', trouble: { kind: 'error' }, unfinishedImports: 1 })
  expect(states(bulk).unfinished).toBeGreaterThan(30)
  await goOn(bulk, world)
  expect(states(bulk).unfinished).toBeUndefined()
  expect(world.imports.size).toBe(1)
})

it('pauses without dropping what Net-Results has, and goes on where it was', async () => {
  const world = createBulkWorld(600, { polls: 3 })
  const bulk = world.open()
  whenTwoAreSent(bulk, world, () => bulk.pause())
  bulk.start()
  await settle(bulk, world)
  expect(bulk.snapshot()).toMatchObject({ phase: 'paused', trouble: null })
  expect(world.imports.size).toBeLessThanOrEqual(4)
  expect(states(bulk).syncing).toBeUndefined()
  expect(states(bulk).waiting).toBeGreaterThan(150)
  await goOn(bulk, world)
  expect(bulk.snapshot().phase).toBe('ended')
  expect(Math.max(...world.timesSent())).toBe(1)
})

it('cancels the rest and still tells what became of the others', async () => {
  const world = createBulkWorld(600, { polls: 3 })
  const bulk = world.open()
  whenTwoAreSent(bulk, world, () => bulk.cancel())
  bulk.start()
  await settle(bulk, world)
  expect(bulk.snapshot().phase).toBe('ended')
  expect(states(bulk).cancelled).toBeGreaterThan(150)
  expect(states(bulk).updated).toBeGreaterThan(100)
  expect(states(bulk).syncing).toBeUndefined()
  expect(world.journaled()?.endedAt).not.toBeNull()
})

it('still says at the next visit whom it was cancelled for, and never sends them', async () => {
  const world = createBulkWorld(600, { imports: ['rows', 'fails'], polls: 3 })
  const bulk = world.open()
  whenTwoAreSent(bulk, world, () => bulk.cancel())
  bulk.start()
  await settle(bulk, world)
  const { cancelled } = states(bulk)
  const next = world.reopen()
  if (next === null) throw new Error('Nothing was noted.')
  expect(states(next)).toEqual(states(bulk))
  const sent = world.imports.size
  await goOn(next, world, 'retryFailed')
  expect(world.imports.size).toBe(sent + 1)
  expect(states(next).cancelled).toBe(cancelled)
})

it('notes the discarding of a sync that was found again before it lets go', async () => {
  const world = createBulkWorld(300)
  world.dieAt(8, true)
  const bulk = world.open()
  bulk.start()
  await settle(bulk, world)
  world.live()
  const found = world.reopen()
  found?.cancel()
  if (found) await settle(found, world)
  const next = world.reopen()
  expect(next?.snapshot().phase).toBe('ended')
  expect(next && states(next).waiting).toBeUndefined()
  expect(next && states(next).cancelled).toBeGreaterThan(50)
})

it('need not wait for imports that do not end when it is cancelled twice', async () => {
  const world = createBulkWorld(150, { imports: ['neverEnds', 'neverEnds'] })
  const bulk = world.open()
  whenTwoAreSent(bulk, world, () => {
    bulk.cancel()
    bulk.cancel()
  })
  bulk.start()
  await settle(bulk, world)
  expect(bulk.snapshot()).toMatchObject({ phase: 'ended', unfinishedImports: 2 })
  expect(states(bulk).unfinished).toBeGreaterThan(50)
  expect(states(bulk).updated).toBeUndefined()
})

it('sends nothing that could not be noted first', async () => {
  const world = createBulkWorld(50)
  const full = { ...world.ports().journal, write: () => Promise.reject(new Error('disk full')) }
  const bulk = createBulkSync(world.fresh(), { ...world.ports(), journal: full })
  bulk.start()
  await settle(bulk, world)
  expect(bulk.snapshot()).toMatchObject({ phase: 'paused', trouble: { kind: 'error' } })
  expect(world.imports.size).toBe(0)
})

it('shows an ended run as ended when it is found again, and those left out from the beginning as such', async () => {
  const { world } = await sync(30)
  const found = world.reopen()?.snapshot()
  expect(found?.phase).toBe('ended')
  expect(found?.times.filter((at) => at === 0)).toEqual([])
  const codes = 'e' + '.'.repeat(29)
  const start = world.fresh()
  const next = createBulkSync(newRun({ ...start.run, codes }, 'Test'), world.ports())
  expect(next.snapshot().outcomes[0]).toEqual({ state: 'notSent', reason: 'noEmail' })
  expect(next.snapshot().phase).toBe('ready')
})
