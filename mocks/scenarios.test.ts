import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { createDynamicsSimulator } from './dataverse/createDynamicsSimulator'
import { createSyncSource } from './dataverse/createSyncSource'
import { resultOf } from './net-results/callNetResults.testing'
import { createNetResultsSimulator } from './net-results/createNetResultsSimulator'
import { parseRecord } from './preview/PreviewState'
import { SCENARIOS, scenarioNamed } from './scenarios'
import type { Scenario } from './scenarios'
import { createClock } from './world/Clock'
import { createWorld } from './world/createWorld'
import { NOTABLE } from './world/notable'
import { MARCUS } from './world/users'

/** Both simulators, as the preview makes them of a scenario. */
function simulate(scenario: Scenario) {
  const [world, clock] = [createWorld(scenario.world), createClock()]
  const dynamics = createDynamicsSimulator({
    world,
    clock,
    signedInUserId: scenario.signedInUser ?? MARCUS.id,
    faults: scenario.dataverse ?? {},
  })
  const dataverse = createSyncSource(dynamics.store, () => clock.now())
  const netResults = createNetResultsSimulator({ world, clock, dataverse })
  scenario.prepare?.({ dynamics, netResults })
  return { dynamics, netResults }
}

describe('the scenarios', () => {
  it('have names that no other has, fit for an address', () => {
    const names = SCENARIOS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([])
  })

  it.each(SCENARIOS)('$name opens a record that its own world has', (scenario) => {
    const { dynamics } = simulate(scenario)
    const opened = parseRecord(scenario.record)
    expect(opened).not.toBeNull()
    if (opened?.id) expect(dynamics.store.find(opened.table, opened.id)).not.toBeNull()
  })

  it('prepare what no member says: a role that is too small for the sync', async () => {
    const { netResults, dynamics } = simulate(scenarioNamed('sync-role-too-small'))
    const params = { contact_id: 48211, overlay_id: 12, contact_lead_score: 150, comment: '' }
    await resultOf(netResults, 'Contact.setLeadScore', params)
    netResults.settle()
    expect(netResults.store.sync.errors.at(-1)).toMatchObject({
      direction: 'upload',
      error: 'Dynamics Error',
      description: /prvWriteContact/,
    })
    expect(dynamics.store.get('contact', NOTABLE.hotContact).nr_leadscore).toBeUndefined()
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
