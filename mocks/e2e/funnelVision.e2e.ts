import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { isMailable, mine, setAttributes } from '../net-results/store/contacts'
import { scoreAt } from '../net-results/store/scores'
import type { StoredContact } from '../net-results/store/Store'
import { NOTABLE } from '../world/notable'
import { MARCUS } from '../world/users'
import { ContactForm } from './ContactForm'
import { FunnelVision, type FunnelTable } from './FunnelVision'
import { routeDynamics } from './routeDynamics'
import { ORGANIZATION, PASSWORD, startStage, type Opening, type Stage } from './startStage'

const PAGE = 'nr_/pages/funnelvision.html'
const HOT = "Who's Hot"
const TABS: readonly FunnelTable[] = [HOT, 'Prospect Activity', 'Anonymous Visitors', 'My Emails']
const LINKS: Readonly<Record<FunnelTable, string>> = {
  "Who's Hot": '',
  'Prospect Activity': 'tab=prospectActivity',
  'Anonymous Visitors': 'tab=anonymousVisitors',
  'My Emails': 'tab=myEmails',
}
/** Half of this crowd is the rep's. */
const CROWD = { peopleOnOneAccount: 5_000 }

let stage: Stage
let funnel: FunnelVision | null = null

beforeAll(async () => {
  stage = await startStage(CROWD)
})
afterAll(() => stage.close())
beforeEach(() => stage.simulator.reset())
afterEach(async () => {
  await funnel?.close()
  funnel = null
})

/** With a client API around the page, unless the scenario says otherwise. */
async function open(opening: Opening = {}, context?: Parameters<Stage['open']>[1]): Promise<FunnelVision> {
  const place = opening.dashboard === undefined ? { page: PAGE } : {}
  const { page } = await stage.open({ ...place, ...opening }, context, routeDynamics)
  funnel = new FunnelVision(page)
  return funnel
}

const people = () => mine(stage.simulator.store, MARCUS.netResults?.userId ?? 0)
const now = () => stage.simulator.store.base
const nameOf = ({ attributes }: StoredContact) => `${attributes['First Name'] ?? ''} ${attributes['Last Name'] ?? ''}`
const score = (contact: StoredContact, overlay = 12) => scoreAt(stage.simulator.store, contact, overlay, now())
const inOrder = (overlay = 12) =>
  people()
    .map((contact) => score(contact, overlay))
    .sort((a, b) => b - a)

it("stands in the app's navigation and shows the rep's own people, hottest first, from the zip", async () => {
  const page = await open({ dashboard: 'Hot Leads Breakdown' })
  await page.page.getByRole('navigation').getByText('Funnel Vision').first().click()
  const shown = (await page.column(HOT, 'Score')).map(Number)
  expect(shown.length).toBeGreaterThan(10)
  expect(shown).toEqual(inOrder().slice(0, shown.length))
  expect((await page.window()).url()).toMatch(/\/%7B\d+%7D\/WebResources\/nr_\/pages\/funnelvision\.html/)
  expect(page.complaints).toEqual([])
})

it('has asked for the first rows before the script that draws has come, and asks for nothing of it twice', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  const { page } = await stage.open({ page: PAGE }, {}, async (window) => {
    await routeDynamics(window)
    await window.route('**/nr_/pages/funnelvision.js', async (route) => {
      await held
      await route.continue()
    })
  })
  funnel = new FunnelVision(page)
  const asked = () => stage.simulator.log.filter(({ verb }) => verb === 'POST').flatMap(({ methods }) => methods)
  await expect.poll(asked, { timeout: 20_000 }).toContain('getMineLeadScores')
  await funnel.frame.locator('#shell').waitFor()
  const before = asked()
  release()
  expect((await funnel.column(HOT, 'Score')).map(Number)[0]).toBe(inOrder()[0])
  await funnel.frame.locator('#shell').waitFor({ state: 'hidden' })
  for (const method of ['getDefault', 'getAll']) {
    const times = before.filter((one) => one === method).length
    expect(times, method).toBeGreaterThan(0)
    expect(asked().filter((one) => one === method)).toHaveLength(times)
  }
})

it('works without parent.Xrm: reads over HTTP, and opens records in a tab of their own', async () => {
  const page = await open({ scenario: 'no-parent-xrm' })
  const shown = (await page.column(HOT, 'Score')).map(Number)
  expect(shown).toEqual(inOrder().slice(0, shown.length))
  const details = await page.openDetails('Priya Raghavan')
  await details.getByText('Mailable').waitFor()
  const opened = page.page.context().waitForEvent('page')
  await details.getByRole('button', { name: 'Open Record' }).click()
  expect(Object.fromEntries(new URL((await opened).url()).searchParams)).toMatchObject({
    pagetype: 'entityrecord',
    etn: 'contact',
    id: NOTABLE.hotContact,
  })
  for (const tab of TABS) await page.open(tab)
  expect(page.complaints).toEqual([])
})

it('reads rows before charts, and more rows as one scrolls, few of them drawn', async () => {
  const page = await open()
  await page.settle(HOT)
  expect(people().length).toBeGreaterThan(2_500)
  await page
    .amount(HOT)
    .getByText(`50 of ${people().length.toLocaleString('en-US')} people`)
    .waitFor()
  await page.frame.getByRole('img', { name: /people by lead score/ }).waitFor({ timeout: 30_000 })
  for (let step = 0; step < 3; step += 1) {
    const before = await page.amount(HOT).textContent()
    await page.scrollToEnd()
    await expect.poll(() => page.amount(HOT).textContent(), { timeout: 15_000 }).not.toBe(before)
  }
  const rows = await page.rows(HOT)
  expect(rows.length).toBeLessThanOrEqual(60)
  const last = Number(await rows.at(-1)?.getAttribute('data-index'))
  expect(last).toBeGreaterThan(100)
  const all = inOrder()
  const first = Number(await rows[0]?.getAttribute('data-index'))
  expect((await page.column(HOT, 'Score')).map(Number)).toEqual(all.slice(first, last + 1))
})

it('copies a link that shows the same view, to whoever opens it', async () => {
  const page = await open({}, { permissions: ['clipboard-read', 'clipboard-write'] })
  await page.settle(HOT)
  await page.choose('Lead score overlay', 'Partner program')
  await page.sortBy(HOT, 'Company')
  await page.press('Copy Link')
  await page.text('Copied', { exact: true }).waitFor()
  const link = new URL(await page.page.evaluate(() => navigator.clipboard.readText()))
  expect(link.origin).toBe(ORGANIZATION)
  expect(link.searchParams.get('pagetype')).toBe('webresource')
  expect(link.searchParams.get('webresourceName')).toBe(PAGE)
  const names = await page.column(HOT, 'Name')
  const first = people().find((contact) => nameOf(contact) === names[0])
  expect(Number((await page.column(HOT, 'Score'))[0])).toBe(first && score(first, 23))
  link.searchParams.set('api', 'network')
  link.searchParams.set('panel', 'off')
  await page.page.goto(link.href)
  expect(await page.column(HOT, 'Name')).toEqual(names)
  expect(await page.frame.getByRole('combobox', { name: 'Lead score overlay' }).inputValue()).toBe('23')
})

it('makes a column wider by dragging, and remembers it and the choice of columns', async () => {
  const page = await open()
  await page.settle(HOT)
  const width = async () => (await page.head(HOT, 'Company').boundingBox())?.width ?? 0
  const before = await width()
  const handle = await page.frame.getByRole('separator', { name: 'Width of Company' }).boundingBox()
  if (handle === null) throw new Error('The handle can be seen.')
  await page.page.mouse.move(handle.x + 4, handle.y + 10)
  await page.page.mouse.down()
  await page.page.mouse.move(handle.x + 64, handle.y + 10, { steps: 4 })
  await page.page.mouse.up()
  await expect.poll(async () => Math.abs((await width()) - before - 60)).toBeLessThan(3)
  await page.frame.locator('summary', { hasText: 'Columns' }).click()
  await page.frame.getByRole('checkbox', { name: 'Email', exact: true }).check()
  await page.page.keyboard.press('Escape')
  const wide = await width()
  await page.page.reload()
  await page.settle(HOT)
  await page.head(HOT, 'Email').waitFor()
  await expect.poll(async () => Math.abs((await width()) - wide)).toBeLessThan(2)
})

it('shows a person beside the table, closes on Escape and gives the focus back', async () => {
  const page = await open()
  await page.settle(HOT)
  const details = await page.openDetails('Priya Raghavan')
  await details.getByRole('table', { name: 'Visits' }).waitFor()
  await details.getByText('118').waitFor()
  expect(await details.getByRole('columnheader').allTextContents()).toEqual(['When', 'Pages', 'Duration', 'First page'])
  await page.page.keyboard.press('Escape')
  await details.waitFor({ state: 'detached' })
  await page.frame.locator('button:focus', { hasText: 'Priya Raghavan' }).waitFor()
})

it('sends a template to several, but not to whom it must not, and shows them in My Emails', async () => {
  const page = await open()
  await page.settle(HOT)
  const { store } = stage.simulator
  const byScore = [...people()].sort((a, b) => score(b) - score(a))
  const chosen = byScore.slice(0, 12)
  const silent = chosen.find((contact) => isMailable(contact))
  if (silent === undefined) throw new Error('Somebody is mailable.')
  silent.unsubscribedAt = now()
  const receivers = chosen.filter((contact) => isMailable(contact) && contact !== silent)
  await page.tick(...chosen.map(nameOf))
  await page.text('12 selected').waitFor()
  await page.press('Send Email')
  await page
    .dialog()
    .getByText(/(person gets|people get) it$/)
    .waitFor()
  expect(await page.dialog().getByRole('row').allTextContents()).toContainEqual(
    expect.stringMatching(new RegExp(`^${nameOf(silent)}.*unsubscribed`)),
  )
  const before = store.conversations.length
  await page.pick('Template', /^Price list/)
  await page
    .dialog()
    .getByRole('button', { name: /^Send to \d+$/ })
    .click()
  await page.frame.getByRole('heading', { name: /emails? sent$/ }).waitFor({ timeout: 30_000 })
  const sent = store.conversations.slice(before)
  expect(sent.length).toBeGreaterThan(3)
  expect(sent.filter(({ contactId }) => !receivers.some(({ id }) => id === contactId))).toEqual([])
  expect(new Set(sent.map(({ contactId }) => contactId)).size).toBe(sent.length)
  await page.dialog().getByRole('button', { name: 'Close' }).click()
  await page.open('My Emails')
  const subjects = await page.column('My Emails', 'Subject')
  expect(subjects.slice(0, sent.length)).toEqual(sent.map(() => 'Price list and rollout plan'))
})

it('stops where the network breaks in the middle, and sends nothing twice', async () => {
  const page = await open()
  await page.settle(HOT)
  const { store } = stage.simulator
  const receivers = [...people()]
    .sort((a, b) => score(b) - score(a))
    .filter((one) => isMailable(one))
    .slice(0, 6)
  await page.tick(...receivers.map(nameOf))
  await page.press('Send Email')
  await page
    .dialog()
    .getByText(/(person gets|people get) it$/)
    .waitFor()
  await page.pick('Template', /^Price list/)
  const before = store.conversations.length
  let sends = 0
  await page.page.route(/Controller=Conversation/, async (route) => {
    if (!(route.request().postData() ?? '').includes('sendEmail')) return route.continue()
    sends += 1
    return sends <= 2 ? route.continue() : route.abort('connectionreset')
  })
  await page
    .dialog()
    .getByRole('button', { name: /^Send to \d+$/ })
    .click()
  await page.text(/^Stopped\./).waitFor({ timeout: 30_000 })
  await page.page.waitForTimeout(1_500)
  expect(sends).toBe(3)
  expect(store.conversations.length - before).toBe(2)
  await page.dialog().getByText('Cannot tell').waitFor()
  expect(await page.dialog().getByText('Not sent').count()).toBeGreaterThan(0)
  // Only to those who have certainly got nothing, and only when the rep says so.
  const buttons = page.dialog().getByRole('button', { name: /Send|Retry/ })
  expect(await buttons.allTextContents()).toEqual(['Send to Remaining 3'])
  await page.page.unroute(/Controller=Conversation/)
  await buttons.click()
  await expect.poll(() => store.conversations.length - before).toBe(5)
  await page.dialog().getByText('Cannot tell').waitFor()
  expect(await buttons.count()).toBe(0)
})

it('adds several people to a list, and says so when Net-Results has done it', async () => {
  const page = await open()
  await page.settle(HOT)
  const chosen = [...people()].sort((a, b) => score(b) - score(a)).slice(0, 3)
  await page.tick(...chosen.map(nameOf))
  await page.press('Add to List')
  await page.frame.getByRole('combobox', { name: 'List' }).click()
  const option = page.frame.getByRole('listbox').getByRole('option').first()
  const list = (await option.textContent()) ?? ''
  await option.click()
  await page.dialog().getByRole('button', { name: 'Add 3' }).click()
  // Said to screen readers in the dialog, too.
  await page
    .dialog()
    .getByRole('paragraph')
    .filter({ hasText: /^3 people added to / })
    .last()
    .waitFor({ timeout: 30_000 })
  const { store } = stage.simulator
  const [job] = [...store.imports.values()]
  expect(store.imports.size).toBe(1)
  expect(list.startsWith(store.lists.get(job?.addTo[0] ?? 0)?.name ?? '?')).toBe(true)
  for (const contact of chosen) expect(store.contacts.get(contact.id)?.listIds.has(job?.addTo[0] ?? 0)).toBe(true)
})

it('exports what it shows, columns and order as they are, with nothing that a spreadsheet would run', async () => {
  const found = people().filter(({ attributes }) => /haldenwater/i.test(attributes['Email Address'] ?? ''))
  for (const contact of found)
    setAttributes(stage.simulator.store, contact, { 'Company Name': '=HYPERLINK("https://elsewhere.example")' })
  const page = await open()
  await page.settle(HOT)
  await page.frame.getByRole('searchbox').fill('haldenwater')
  await page
    .amount(HOT)
    .getByText(new RegExp(`of ${found.length.toLocaleString('en-US')} people`))
    .waitFor()
  await page.sortBy(HOT, 'Name')
  const download = page.page.waitForEvent('download')
  await page.press('Export CSV')
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^Who's Hot 2026-11-18\.csv$/)
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFF?Name,Company,Score,7 days,Last visit,Visits$/)
  expect(lines).toHaveLength(found.length + 1)
  expect(lines.slice(1).every((line) => line.includes(',"\'=HYPERLINK('))).toBe(true)
  const shown = await page.column(HOT, 'Name')
  expect(lines.slice(1, shown.length + 1).map((line) => line.split(',')[0])).toEqual(shown)
})

it.each([
  ['overlay=999999', 'This overlay does not exist'],
  ['tab=prospectActivity&group=999999', 'This domain group does not exist'],
  ['tab=anonymousVisitors&group=999999', 'This domain group does not exist'],
])('says that the link %s names what does not exist', async (data, title) => {
  const page = await open({ data })
  await page.frame.getByRole('heading', { name: title }).waitFor()
  expect(await page.state().first().textContent()).toContain('999999')
  await page.state().first().getByRole('button').first().click()
  await page.state().first().waitFor({ state: 'detached' })
})

it('is led to from the e-mail that was just sent on a form', async () => {
  const form: ContactForm = await stage.open({ record: `contact:${NOTABLE.hotContact}` })
  await form.frame.getByRole('button', { name: 'Send Trackable Email' }).click()
  await form.frame.getByRole('radio', { name: /^Price list/ }).check()
  await form.frame.getByRole('button', { name: 'Send', exact: true }).click()
  await form.frame.getByRole('button', { name: 'Open My Emails' }).click()
  funnel = new FunnelVision(form.page)
  expect((await funnel.column('My Emails', 'Subject'))[0]).toBe('Price list and rollout plan')
})

it('stays usable while every answer takes two seconds, and never shows the answer to an older question', async () => {
  const page = await open()
  await page.settle(HOT)
  stage.simulator.latency = 2_000
  await page.choose('Lead score overlay', 'Partner program')
  await page.choose('Lead score overlay', 'Enterprise platform')
  await page.openPanel('My Emails')
  await page.openPanel(HOT)
  stage.simulator.latency = 0
  const expected = inOrder(17)
  await expect.poll(async () => (await page.column(HOT, 'Score')).map(Number)[0], { timeout: 20_000 }).toBe(expected[0])
  await page.page.waitForTimeout(2_500)
  const shown = (await page.column(HOT, 'Score')).map(Number)
  expect(shown).toEqual(expected.slice(0, shown.length))
})

it.each(TABS.flatMap((tab) => [320, 760, 1_240].map((width) => [tab, width] as const)))(
  'is accessible and needs no sideways scrolling: %s, %i px wide',
  async (tab, width) => {
    const page = await open({ data: LINKS[tab], width }, { viewport: { width: width + 40, height: 900 } })
    await page.settle(tab)
    await page.frame.getByText('Reading the numbers for the chart').waitFor({ state: 'detached', timeout: 30_000 })
    expect(await page.overflow()).toBeLessThanOrEqual(0)
    expect(await page.accessibilityFindings()).toEqual([])
  },
)

it('keeps its marks where the system chooses the colors', async () => {
  const page = await open({}, { forcedColors: 'active' })
  await page.settle(HOT)
  await page.openDetails('Priya Raghavan')
  const own = await page.window()
  const seen = await own.evaluate(() => {
    const style = (selector: string, pseudo?: string) => {
      const element = document.querySelector(selector)
      return element === null ? null : getComputedStyle(element, pseudo)
    }
    return {
      tile: style('section[aria-label="Who\'s Hot"]')?.borderTopStyle,
      current: style('[role=row][aria-selected=true]', '::before')?.width,
      link: style('[role=row][data-key] button')?.textDecorationLine,
    }
  })
  expect(seen).toEqual({ tile: 'solid', current: '3px', link: 'underline' })
})

it('is worked by keyboard alone: tabs, sorting, choosing, details', async () => {
  const page = await open()
  await page.settle(HOT)
  await page.frame.getByRole('tab', { name: HOT }).focus()
  await page.page.keyboard.press('ArrowRight')
  await page.page.keyboard.press('Enter')
  await page.settle('Prospect Activity')
  await page.frame.getByRole('tab', { name: 'Prospect Activity' }).focus()
  await page.page.keyboard.press('ArrowLeft')
  await page.page.keyboard.press('Enter')
  await page.settle(HOT)
  await page.head(HOT, 'Company').getByRole('button').focus()
  await page.page.keyboard.press('Enter')
  await expect.poll(() => page.head(HOT, 'Company').getAttribute('aria-sort')).toBe('ascending')
  await page.settle(HOT)
  const [first] = await page.rows(HOT)
  await first?.getByRole('checkbox').focus()
  await page.page.keyboard.press('Space')
  await page.text('1 selected').waitFor()
  await page.page.keyboard.press('Tab')
  await page.page.keyboard.press('Enter')
  await page.frame.getByRole('button', { name: 'Close Details' }).waitFor()
})

it('keeps the password out of everything but one header', async () => {
  const page = await open({ scenario: 'no-parent-xrm' })
  const said: string[] = []
  page.page.on('request', (request) => said.push(request.url(), request.postData() ?? ''))
  for (const tab of TABS) await page.open(tab)
  const own = await page.window()
  const kept = await own.evaluate(() => {
    window.dispatchEvent(new Event('pagehide'))
    const all = (storage: Storage) => JSON.stringify(Object.entries(storage))
    return [document.documentElement.outerHTML, all(sessionStorage), all(localStorage), document.cookie, location.href]
  })
  expect(said.length).toBeGreaterThan(4)
  expect([...kept, ...said, ...page.console].filter((text) => text.includes(PASSWORD))).toEqual([])
})
