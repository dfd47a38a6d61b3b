import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { createDynamicsSimulator } from './dataverse/createDynamicsSimulator'
import { parseRecord } from './preview/PreviewState'
import { SCENARIOS, scenarioNamed } from './scenarios'
import { createClock } from './world/Clock'
import { createWorld } from './world/createWorld'
import { MARCUS } from './world/users'

describe('the scenarios', () => {
  it('have names that no other has, fit for an address', () => {
    const names = SCENARIOS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  it.each(SCENARIOS)('$name opens a record that its own world has', ({ record, world, dataverse, signedInUser }) => {
    const dynamics = createDynamicsSimulator({
      world: createWorld(world),
      clock: createClock(),
      signedInUserId: signedInUser ?? MARCUS.id,
      faults: dataverse ?? {},
    })
    const opened = parseRecord(record)
    expect(opened).not.toBeNull()
    if (opened?.id) expect(dynamics.store.find(opened.table, opened.id)).not.toBeNull()
  })

  it('are found by name, and any other name is the first', () => {
    expect(scenarioNamed('bulk-edit').title).toBe('Bulk edit')
    expect(scenarioNamed('no-such-scenario')).toBe(SCENARIOS[0])
    expect(scenarioNamed(null)).toBe(SCENARIOS[0])
  })
})

it('has the service worker of the installed msw in the preview: copy it from msw/lib when msw is updated', () => {
  const installed = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  expect(readFileSync('mocks/preview/public/mockServiceWorker.js', 'utf8')).toBe(readFileSync(installed, 'utf8'))
})
