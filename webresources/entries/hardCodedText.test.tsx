// First: no page may have taken its words before.
import '../parts/words/pseudoWords.testing'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import type { DynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import { allTables } from '../../mocks/dataverse/schema/tables'
import type { NetResultsSimulator } from '../../mocks/net-results/createNetResultsSimulator'
import { createWorld } from '../../mocks/world/createWorld'
import { NOTABLE } from '../../mocks/world/notable'
import { openAccountPage } from './account/openAccountPage.testing'
import { openConsole } from './console/openConsole.testing'
import { openContactPage } from './contact/openContactPage.testing'
import { openFunnelVision } from './funnelvision/openFunnelVision.testing'
import { Heard, hardCodedText } from './hardCodedText.testing'
import { openHotLeads } from './hotleads/openHotLeads.testing'

const heard = new Heard()

beforeAll(() => {
  heard.add(createWorld())
  // Whatever way it is read: what an answer says may be shown as it is.
  const { text, json } = Response.prototype
  Response.prototype.text = async function () {
    const said = await text.call(this)
    try {
      heard.add(JSON.parse(said))
    } catch {
      // Not of Net-Results.
    }
    return said
  }
  Response.prototype.json = async function () {
    const said: unknown = await json.call(this)
    heard.add(said)
    return said
  }
})

interface Opened {
  readonly simulator: NetResultsSimulator
  readonly dynamics: DynamicsSimulator
}

/** Waits until nothing waits: no part of the page is busy, and nothing has been asked for a while. */
async function settle({ simulator }: Opened) {
  for (let [before, rounds] = [-1, 0]; rounds < 40; rounds += 1) {
    await new Promise((resolve) => setTimeout(resolve, 400))
    const now = simulator.log.length
    if (now === before && document.querySelector('[aria-busy=true]') === null) return
    before = now
  }
  throw new Error('The page does not come to rest.')
}

async function everyTab(opened: Opened) {
  for (const { logicalName } of allTables()) heard.add(opened.dynamics.store.rows(logicalName))
  const found = new Set<string>()
  const read = () => hardCodedText(document.body, heard).forEach((one) => found.add(one))
  await settle(opened)
  read()
  const tabs = screen.queryAllByRole('tab').length
  for (let index = 0; index < tabs; index += 1) {
    const tab = screen.getAllByRole('tab')[index]
    if (tab === undefined) break
    await userEvent.click(tab)
    await settle(opened)
    read()
    const details = [...document.querySelectorAll('details:not([open])')].slice(0, 20)
    details.forEach((one) => one.setAttribute('open', ''))
    await settle(opened)
    read()
  }
  return { found: [...found], tabs }
}

it.each<[string, number, () => Promise<Opened>]>([
  ['contact', 5, () => openContactPage({ id: NOTABLE.hotContact })],
  ['lead', 5, () => openContactPage({ table: 'lead', id: NOTABLE.hotLead })],
  ['account', 2, () => openAccountPage({ id: NOTABLE.largeAccount })],
  ['hotleads', 0, () => openHotLeads()],
  ['funnelvision', 4, () => openFunnelVision()],
  ['console', 5, () => openConsole()],
])(
  'says nothing on the page %s that is not in the catalog',
  async (_name, tabs, open) => {
    const opened = await open()
    const read = await everyTab(opened)
    expect(read.found).toEqual([])
    expect(read.tabs).toBe(tabs)
    // A page that showed nothing would hold as well.
    expect(document.body.textContent?.match(/⟦/g)?.length).toBeGreaterThan(10)
  },
  60_000,
)

it.each([
  ['a text', '<p>Hot leads</p>', 'text “Hot leads” in'],
  ['a text beside one of the catalog', '<p>⟦Score⟧ points</p>', 'text “points” in'],
  ['a label', '<button aria-label="Close">⟦x⟧</button>', 'aria-label “Close” in'],
  ['a placeholder', '<input placeholder="Search">', 'placeholder “Search” in'],
  ['a title', '<i title="Sorted">⟦x⟧</i>', 'title “Sorted” in'],
])('finds %s that is written into the code', (_what, markup, expected) => {
  const page = new DOMParser().parseFromString(markup, 'text/html').body
  expect(hardCodedText(page, heard)).toEqual([expect.stringContaining(expected)])
})

it('lets pass what the catalog, the world and the calendar say', () => {
  const markup = '<p>⟦Visited ⟦2⟧⟧ · Priya Raghavan, Tue, Nov 17, 4:05 PM</p><p>⟦Sent⟧</p>'
  const page = new DOMParser().parseFromString(markup, 'text/html').body
  expect(hardCodedText(page, heard)).toEqual([])
})
