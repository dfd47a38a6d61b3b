import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createBulkWorld, settle, type BulkWorld } from './bulkWorld.testing'
import type { BulkSync } from './BulkSync'

const size = 330

const fates = fc.record({
  submit: fc.array(
    fc.constantFrom('ok', 'ok', 'ok', 'lost', 'down', 'throttled', 'refused', 'wrongPassword' as const),
    { maxLength: 12 },
  ),
  status: fc.array(fc.constantFrom('ok', 'ok', 'noAnswer', 'throttled', 'notPermitted' as const), { maxLength: 20 }),
  imports: fc.array(fc.constantFrom('rows', 'rows', 'counts', 'fails' as const), { maxLength: 6 }),
  polls: fc.integer({ min: 1, max: 3 }),
})

/** Where the page dies, as often as there are entries. */
const crashes = fc.array(fc.record({ call: fc.integer({ min: 1, max: 45 }), after: fc.boolean() }), {
  minLength: 1,
  maxLength: 4,
})

it('sends nobody twice and tells the truth of everybody, wherever the page dies', async () => {
  await fc.assert(
    fc.asyncProperty(fates, crashes, async (fate, deaths) => {
      const world = createBulkWorld(size, fate, 40)
      for (const { call, after } of deaths) {
        world.dieAt(call, after)
        const bulk = world.reopen() ?? world.open()
        await untilRest(bulk, world)
        bulk.dispose()
        world.live()
      }
      const last = world.reopen() ?? world.open()
      await untilRest(last, world)
      expect(last.snapshot().phase).toBe('ended')
      checkTruth(last, world)
    }),
    { numRuns: 150 },
  )
})

it('reports exactly the imports that were being sent as unknown', async () => {
  // Calls: 1 begin, 2 and 3 read, 4 and 5 note, 6 and 7 submit.
  for (const [call, after, unknown] of [
    [3, true, 0],
    [6, false, 2],
    [6, true, 2],
  ] as const) {
    const world = createBulkWorld(size)
    world.dieAt(call, after)
    const bulk = world.open()
    bulk.start()
    await settle(bulk, world)
    world.live()
    const next = world.reopen()
    if (next === null) throw new Error('Nothing was noted.')
    const { outcomes } = next.snapshot()
    const noted = [...world.chunks.values()].filter(({ state }) => state === 'sending')
    expect(noted).toHaveLength(unknown)
    expect(outcomes.filter(({ state }) => state === 'unknown').length).toBe(
      noted.reduce((sum, { codes }) => sum + [...codes].filter((code) => code === '>').length, 0),
    )
  }
})

it('follows an import to its end at the next visit, and sends it no second time', async () => {
  const world = createBulkWorld(90, { polls: 3 })
  world.dieAt(7, false)
  const bulk = world.open()
  bulk.start()
  await settle(bulk, world)
  expect([...world.chunks.values()].map(({ state }) => state)).toEqual(['sent'])
  world.live()
  const next = world.reopen()
  expect(next?.snapshot()).toMatchObject({ phase: 'ready', unfinishedImports: 1 })
  if (next === null) return
  await untilRest(next, world)
  expect(next.snapshot().outcomes.filter(({ state }) => state === 'updated').length).toBeGreaterThan(50)
  expect(world.imports.size).toBe(1)
})

/** Goes on as often as a patient rep would. */
async function untilRest(bulk: BulkSync, world: BulkWorld): Promise<void> {
  for (let starts = 0; starts < 60; starts += 1) {
    bulk.start()
    await settle(bulk, world)
    if (world.isDead() || bulk.snapshot().phase === 'ended') return
  }
}

function checkTruth(bulk: BulkSync, world: BulkWorld): void {
  const sent = world.timesSent()
  expect(sent.filter((times) => times > 1)).toEqual([])
  bulk.snapshot().outcomes.forEach(({ state }, index) => {
    const times = sent[index] ?? 0
    if (state === 'updated' || state === 'refused' || state === 'untold')
      expect([index, state, times]).toEqual([index, state, 1])
    else if (state === 'notSent' || state === 'notRead') expect([index, state, times]).toEqual([index, state, 0])
    else expect(['failed', 'unknown']).toContain(state)
    // Nobody who was sent is told to have been left out, and the other way round.
    if (times === 1) expect(['updated', 'refused', 'untold', 'failed', 'unknown']).toContain(state)
  })
}
