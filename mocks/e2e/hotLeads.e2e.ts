import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { SEGMENTS } from '../net-results/data/segments'
import { mine, visitsOfContact } from '../net-results/store/contacts'
import { scoreAt, scoreChange7d } from '../net-results/store/scores'
import type { StoredContact } from '../net-results/store/Store'
import { NOTABLE } from '../world/notable'
import { INGRID, MARCUS } from '../world/users'
import { HotLeads } from './HotLeads'
import { routeDynamics } from './routeDynamics'
import { PASSWORD, startStage, type Opening, type Stage } from './startStage'

const DAY = 86_400_000
const DASHBOARD = { dashboard: 'Hot Leads Breakdown' }
/** A tile whose window has no client API around it, and to which nobody hands one. */
const BARE = { ...DASHBOARD, scenario: 'no-parent-xrm' }

let stage: Stage
let leads: HotLeads | null = null

beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await leads?.close()
  leads = null
})

async function open(opening: Opening = DASHBOARD, context?: Parameters<Stage['open']>[1]): Promise<HotLeads> {
  const { page } = await stage.open(opening, context, routeDynamics)
  leads = new HotLeads(page)
  return leads
}

const people = () => mine(stage.simulator.store, MARCUS.netResults?.userId ?? 0)
const now = () => stage.simulator.store.base
const nameOf = ({ attributes }: StoredContact) => `${attributes['First Name'] ?? ''} ${attributes['Last Name'] ?? ''}`
const score = (contact: StoredContact) => scoreAt(stage.simulator.store, contact, 12, now())
const named = (name: string) => {
  const found = people().find((contact) => nameOf(contact) === name)
  if (found === undefined) throw new Error(`${name} is nobody of the rep's.`)
  return found
}

it.each([
  ['on a dashboard of the app', DASHBOARD],
  ['as a tile without parent.Xrm', BARE],
  ['as a page of its own', { page: 'nr_/pages/hotleads.html' }],
])("shows the rep's own people in three tiles from the zip, %s", async (_where, opening) => {
  const page = await open(opening)
  const scores = await page.names('Top Lead Scores')
  expect(scores).toHaveLength(8)
  expect(scores.map((name) => score(named(name)))).toEqual(
    people()
      .map(score)
      .sort((a, b) => b - a)
      .slice(0, 8),
  )
  const top = page.rows('Top Lead Scores').first()
  const [first = ''] = scores
  await top
    .getByRole('img', { name: `Up ${String(scoreChange7d(stage.simulator.store, named(first), 12, now()))} in 7 days` })
    .waitFor()
  const visitors = await page.names('Most Active Visitors')
  const visits = (contact: StoredContact) =>
    visitsOfContact(stage.simulator.store, contact).filter(({ lastAccess }) => lastAccess > now() - 30 * DAY).length
  expect(visitors.map((name) => visits(named(name)))).toEqual(
    people()
      .map(visits)
      .sort((a, b) => b - a)
      .slice(0, 8),
  )
  expect((await page.names('Recent Activity'))[0]).toBe('Priya Raghavan')
  expect((await page.window()).url()).toMatch(/\/%7B\d+%7D\/WebResources\/nr_\/pages\/hotleads\.html/)
  expect(page.complaints).toEqual([])
})

it('lets text be selected though ClientGlobalContext.js.aspx forbids it', async () => {
  const page = await open(BARE)
  await page.names('Top Lead Scores')
  const own = await page.window()
  const allowed = await own.evaluate(() =>
    ['selectstart', 'contextmenu', 'dragstart'].map((type) =>
      document.body.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })),
    ),
  )
  expect(allowed).toEqual([true, true, true])
})

it('opens the record in the app, and in a tab of its own where there is no app around it', async () => {
  const page = await open()
  await page.openPerson('Top Lead Scores', 'Priya Raghavan')
  await page.page.getByRole('heading', { name: 'Priya Raghavan' }).waitFor()
  await page.close()

  const bare = await open(BARE)
  await bare.names('Top Lead Scores')
  const opened = bare.page.context().waitForEvent('page')
  await bare.openPerson('Top Lead Scores', 'Priya Raghavan')
  const { searchParams } = new URL((await opened).url())
  expect(Object.fromEntries(searchParams)).toMatchObject({
    pagetype: 'entityrecord',
    etn: 'contact',
    id: NOTABLE.hotContact,
  })
})

it('applies a segment to all three tiles, remembers it, and takes it back', async () => {
  const page = await open()
  await page.names('Recent Activity')
  const before = stage.simulator.log.length
  await page.chooseSegment('Repeat visitors')
  const segment = SEGMENTS.find(({ name }) => name === 'Repeat visitors')
  const from = Date.parse(new Date(now() - 29 * DAY).toISOString().slice(0, 10))
  const members = people()
    .filter((contact) => segment?.has(stage.simulator.store, contact, from, now()))
    .map(nameOf)
  const shown = Math.min(8, members.length)
  await page
    .tile('Top Lead Scores')
    .getByText(`${String(shown)} of ${String(members.length)}`, { exact: true })
    .waitFor()
  for (const tile of ['Most Active Visitors', 'Top Lead Scores', 'Recent Activity'] as const) {
    await expect.poll(() => page.tile(tile).getAttribute('aria-busy')).toBeNull()
    expect((await page.names(tile)).filter((name) => !members.includes(name))).toEqual([])
  }
  const questions = stage.simulator.log
    .slice(before)
    .filter(({ methods }) => methods.includes('getContactParticipation'))
  expect(questions.flatMap(({ methods }) => methods).length).toBeLessThanOrEqual(people().length)
  expect(questions.length).toBeLessThanOrEqual(4)

  await page.page.reload()
  await expect.poll(() => page.frame.getByRole('combobox', { name: 'Segment' }).inputValue()).toBe('Repeat visitors')
  await page.chooseSegment('All my people')
  await page
    .tile('Top Lead Scores')
    .getByText(`8 of ${String(people().length)}`, { exact: true })
    .waitFor()
})

it('keeps who is snoozed away, says how many, and brings back who gains ten points', async () => {
  const page = await open()
  const [first = ''] = await page.names('Top Lead Scores')
  await page.act('Top Lead Scores', first, 'Snooze 1 Week')
  await expect.poll(() => page.names('Top Lead Scores')).not.toContain(first)
  await page.tile('Top Lead Scores').getByRole('button', { name: 'Show 1 Snoozed' }).waitFor()

  await page.page.reload()
  expect(await page.names('Top Lead Scores')).not.toContain(first)
  named(first).adjustments.push({ overlayId: 12, at: now(), by: 9 })
  await page.refresh()
  await page.frame.getByText('refreshing').waitFor({ state: 'detached' })
  expect(await page.names('Top Lead Scores')).not.toContain(first)
  named(first).adjustments.push({ overlayId: 12, at: now(), by: 1 })
  await page.refresh()
  await expect.poll(() => page.names('Top Lead Scores')).toContain(first)
  await page.row('Top Lead Scores', first).getByText('Back from snooze').waitFor()
})

it('keeps who is pinned on top', async () => {
  const page = await open()
  const fourth = (await page.names('Top Lead Scores'))[3] ?? ''
  await page.act('Top Lead Scores', fourth, 'Pin')
  await expect.poll(async () => (await page.names('Top Lead Scores'))[0]).toBe(fourth)
  await page.page.reload()
  expect((await page.names('Top Lead Scores'))[0]).toBe(fourth)
  expect((await page.names('Most Active Visitors'))[0]).toBe(fourth)
})

it('asks which of several records is meant', async () => {
  const page = await open()
  await page.names('Top Lead Scores')
  await page.page.evaluate((id) => {
    const { store } = window.preview?.session.dynamics ?? {}
    const other = store?.rows('contact').find((row) => row['contactid'] !== id)
    store?.change('contact', String(other?.['contactid']), { emailaddress1: 'priya.raghavan@haldenwater.example' })
  }, NOTABLE.hotContact)
  await page.openPerson('Top Lead Scores', 'Priya Raghavan')
  const dialog = page.dialog('Open Priya Raghavan')
  await dialog.waitFor()
  expect(await dialog.getByRole('listitem').count()).toBe(2)
  await dialog.getByRole('button', { name: /^Priya Raghavan/ }).click()
  await page.page.getByRole('heading', { name: 'Priya Raghavan' }).waitFor()
})

it('offers a lead with what is known where Dynamics has nobody', async () => {
  const page = await open()
  await page.names('Top Lead Scores')
  await page.page.evaluate(() => {
    const { store } = window.preview?.session.dynamics ?? {}
    for (const [table, key] of [
      ['contact', 'contactid'],
      ['lead', 'leadid'],
    ] as const)
      for (const row of store?.rows(table) ?? [])
        if (row['emailaddress1'] === 'priya.raghavan@haldenwater.example')
          store?.change(table, String(row[key]), { emailaddress1: null })
  })
  await page.openPerson('Top Lead Scores', 'Priya Raghavan')
  await page.dialog('Priya Raghavan is not in Dynamics yet').waitFor()
  await page.frame.getByRole('button', { name: 'Create Lead' }).click()
  const form = page.page.getByRole('article', { name: 'Form' })
  await expect.poll(() => form.getByLabel('Last Name', { exact: true }).inputValue()).toBe('Raghavan')
  expect(await form.getByLabel('Email', { exact: true }).inputValue()).toBe('priya.raghavan@haldenwater.example')
})

it('previews a person in place, and gives the focus back', async () => {
  const page = await open()
  await page.names('Top Lead Scores')
  await page.act('Top Lead Scores', 'Priya Raghavan', 'Preview')
  const dialog = page.dialog('Priya Raghavan')
  await dialog.getByRole('table', { name: 'Visits' }).waitFor()
  await dialog.getByText('Mailable').waitFor()
  await page.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.frame.locator('button:focus', { hasText: 'Preview' }).waitFor()
})

it('says why there is nothing: nobody is assigned', async () => {
  const page = await open({ ...DASHBOARD, user: INGRID.id })
  await page.frame.getByRole('heading', { name: 'No lead is assigned to you' }).waitFor()
  expect(await page.cause()).toBe('noLeads')
})

it('says why there is nothing: the segment has none of them', async () => {
  const page = await open({ page: 'nr_/pages/hotleads.html' })
  await page.names('Top Lead Scores')
  await page.chooseSegment('Nobody at all')
  await page.tile('Top Lead Scores').locator('[data-cause=segmentExcludesAll]').waitFor()
})

it('says that a link names a segment that does not exist', async () => {
  const page = await open({ page: 'nr_/pages/hotleads.html', data: 'segment=999999' })
  await page.frame.getByRole('heading', { name: 'This segment does not exist' }).waitFor()
  expect(await page.state().first().textContent()).toContain('999999')
})

it('shows its frame at once and its people when they come, while Net-Results is slow', async () => {
  stage.simulator.latency = 1_500
  const page = await open()
  await page.frame.getByRole('heading', { name: 'Top Lead Scores' }).waitFor({ timeout: 5_000 })
  expect(await page.rows('Top Lead Scores').count()).toBe(0)
  await page.choosePeriod('Last 90 days')
  await page.tile('Most Active Visitors').getByText('Visits, 90 days').waitFor()
  expect(await page.names('Most Active Visitors')).toHaveLength(8)
  stage.simulator.latency = 0
})

it.each([320, 400, 760, 1_240])('is accessible and needs no sideways scrolling, %i px wide', async (width) => {
  const page = await open({ ...DASHBOARD, width }, { viewport: { width: width + 40, height: 900 } })
  expect(await page.names('Top Lead Scores')).toHaveLength(width < 600 ? 4 : 8)
  await page.names('Recent Activity')
  const own = await page.window()
  expect(await own.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  expect(await page.accessibilityFindings()).toEqual([])
})

it('carries no meaning by color alone where the system chooses the colors', async () => {
  const page = await open(DASHBOARD, { forcedColors: 'active' })
  await page.names('Top Lead Scores')
  const own = await page.window()
  const [border, bar] = await own.evaluate(() => {
    const region = document.querySelector('section')
    const track = document.querySelector('section [style*="width"]')
    return [
      region === null ? '' : getComputedStyle(region).borderTopStyle,
      track === null ? '' : getComputedStyle(track).backgroundColor,
    ]
  })
  expect(border).toBe('solid')
  expect(bar).not.toBe('')
  expect(bar).not.toBe('rgba(0, 0, 0, 0)')
})

it('is worked by keyboard alone', async () => {
  const page = await open()
  await page.names('Recent Activity')
  await page.frame.getByRole('combobox', { name: 'Segment' }).focus()
  const visited: string[] = []
  const own = await page.window()
  for (let step = 0; step < 12; step += 1) {
    visited.push(
      await own.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      ),
    )
    await page.page.keyboard.press('Tab')
  }
  const [first = ''] = await page.names('Most Active Visitors')
  expect(visited).toContain('Refresh')
  expect(visited).toContain(first)
  expect(visited).toContain(`More: ${first}`)
  await page.row('Top Lead Scores', 'Priya Raghavan').getByRole('button', { name: 'More: Priya Raghavan' }).focus()
  await page.page.keyboard.press('Enter')
  await page.page.keyboard.press('Tab')
  await page.page.keyboard.press('Tab')
  await page.page.keyboard.press('Enter')
  await expect.poll(async () => (await page.names('Top Lead Scores'))[0]).toBe('Priya Raghavan')
})

it('keeps the password out of everything but one header', async () => {
  const page = await open(BARE)
  const said: string[] = []
  page.page.on('request', (request) => said.push(request.url(), request.postData() ?? ''))
  await page.names('Recent Activity')
  const own = await page.window()
  const kept = await own.evaluate(() => {
    window.dispatchEvent(new Event('pagehide'))
    const all = (storage: Storage) => JSON.stringify(Object.entries(storage))
    return [document.documentElement.outerHTML, all(sessionStorage), all(localStorage), document.cookie, location.href]
  })
  expect([...kept, ...said, ...page.console].filter((text) => text.includes(PASSWORD))).toEqual([])
})
