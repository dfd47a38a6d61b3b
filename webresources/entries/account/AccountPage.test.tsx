import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { NOTABLE } from '../../../mocks/world/notable'
import { accessibilityFindings } from '../../parts/openPanel.testing'
import { forgetSyncs, openAccountPage } from './openAccountPage.testing'

const WAIT = { timeout: 15_000 }
const cause = () => document.querySelector('[data-cause]')?.getAttribute('data-cause')
const table = () => screen.findByRole('table', { name: 'People' }, WAIT)
const rows = () =>
  within(screen.getByRole('table', { name: 'People' }))
    .getAllByRole('row')
    .slice(1)
/** The person's row, wherever it is: only rows near the viewport are in the document. */
async function rowOf(name: string): Promise<HTMLElement> {
  for (let top = 0; ; top += 400) {
    window.scrollTo(0, top)
    await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    const row = rows().find(({ textContent }) => textContent.includes(name))
    if (row !== undefined) return row
    if (top > document.documentElement.scrollHeight) throw new Error(`${name} is not in the table.`)
  }
}
const summary = () => screen.getByRole('region', { name: 'Summary' }).textContent
/** Everybody is looked up. */
const settled = () => waitFor(() => expect(summary()).toMatch(/People25\d+ known(?! of)/), WAIT)

beforeEach(forgetSyncs)
afterEach(() => window.scrollTo(0, 0))

it('shows the people of the account, the hottest on top, and what they come to together', async () => {
  const { simulator } = await openAccountPage()
  await settled()
  expect(summary()).toContain('21 known')
  expect(summary()).toContain('118Priya Raghavan')
  await waitFor(() => expect(rows()[0]?.textContent).toContain('Priya Raghavan'), WAIT)
  const priya = (await rowOf('Priya Raghavan')).textContent
  expect(priya).toMatch(/Director of Field Operations118/)
  expect(priya).toContain('Mailable')
  expect((await rowOf('Wei-Ling')).textContent).toContain('Unsubscribed')
  expect(screen.getByRole('img', { name: /^Visits per week, last 12 weeks\. Highest: .+, \d+\.$/ })).toBeTruthy()
  expect(simulator.log.filter(({ verb }) => verb === 'POST').length).toBeLessThanOrEqual(10)
  expect(await accessibilityFindings()).toEqual([])
})

it('tells the weeks as a table as well', async () => {
  await openAccountPage()
  await settled()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show as Table' }))
  const weeks = within(screen.getByRole('region', { name: 'Visits per week' })).getAllByRole('row')
  expect(weeks).toHaveLength(13)
  expect(weeks[12]?.textContent).toMatch(/^This week\d+$/)
})

it('says of each person whom Net-Results does not know why, and offers the sync beside them', async () => {
  await openAccountPage()
  await settled()
  expect((await rowOf('Dale Nakagawa')).textContent).toContain('Not known')
  expect(
    within(await rowOf('Dale Nakagawa')).getByRole('button', { name: 'Sync This Contact: Dale Nakagawa' }),
  ).toBeTruthy()
  expect((await rowOf('Gunnar Pettersen')).textContent).toContain('No email address')
  expect((await rowOf('Margit')).textContent).toContain('Inactive')
  expect((await rowOf('Yusuf Demirci')).textContent).toContain('Lead')
})

it('finds people by words and by what is known of them', async () => {
  await openAccountPage()
  await settled()
  const user = userEvent.setup()
  await user.type(screen.getByRole('searchbox', { name: 'Search people' }), 'bronte')
  await waitFor(() => expect(rows()).toHaveLength(1))
  expect(document.body.textContent).toContain('1 of 25 people')
  await user.clear(screen.getByRole('searchbox', { name: 'Search people' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Not known')
  await waitFor(() =>
    expect(rows().map(({ textContent }) => /Dale|Philippa|Rafael/.test(textContent))).toEqual([true, true, true]),
  )
  await user.type(screen.getByRole('searchbox', { name: 'Search people' }), 'nobody like that')
  await screen.findByRole('heading', { name: 'No people match these filters' })
  await user.click(screen.getByRole('button', { name: 'Clear Filters' }))
  await waitFor(() => expect(rows().length).toBeGreaterThan(10))
})

it('sorts by every column and back', async () => {
  await openAccountPage()
  await settled()
  const user = userEvent.setup()
  const heads = () => screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('aria-sort'))
  await user.click(screen.getByRole('button', { name: 'Name' }))
  expect(heads().map((head) => [head.textContent, head.getAttribute('aria-sort')])).toEqual([['Name', 'ascending']])
  expect(rows()[0]?.textContent).toContain('Abdulaziz')
  await user.click(screen.getByRole('button', { name: 'Name' }))
  expect(heads()[0]?.getAttribute('aria-sort')).toBe('descending')
  await user.click(screen.getByRole('button', { name: 'Visits' }))
  const visits = rows().map((row) => Number(within(row).getAllByRole('cell')[6]?.textContent))
  const known = visits.filter((count) => !Number.isNaN(count))
  expect(known).toEqual([...known].sort((a, b) => b - a))
})

it('chooses people, and says why an email can or cannot be sent to them', async () => {
  await openAccountPage()
  await settled()
  const user = userEvent.setup()
  const choose = async (name: string) => user.click(within(await rowOf(name)).getByRole('checkbox'))
  const email = () => screen.getByRole('button', { name: 'Send Trackable Email' })
  expect(screen.queryByRole('button', { name: 'Send Trackable Email' })).toBeNull()
  await choose('Dale Nakagawa')
  expect(email().getAttribute('aria-disabled')).toBe('true')
  expect(document.body.textContent).toContain('Net-Results does not know this person yet')
  await choose('Priya Raghavan')
  expect(document.body.textContent).toContain('2 selected')
  expect(document.body.textContent).toContain('Choose one person to send to.')
  await choose('Dale Nakagawa')
  expect(email().getAttribute('aria-disabled')).toBeNull()
  expect(await accessibilityFindings()).toEqual([])
  await user.click(email())
  const dialog = await screen.findByRole('dialog', { name: 'Send a trackable email to Priya Raghavan' }, WAIT)
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  await user.click(screen.getByRole('button', { name: 'Clear' }))
  expect(document.activeElement).toBe(screen.getByRole('search', { name: 'People of this account' }))
  await choose('Wei-Ling Ostrander')
  expect(document.body.textContent).toContain('This person has unsubscribed from email.')
})

/** Chooses Priya and a template, and presses Send; says how many emails Net-Results has sent to her since. */
async function sendToPriya(page: Awaited<ReturnType<typeof openAccountPage>>) {
  await settled()
  const user = userEvent.setup()
  const sent = () => page.simulator.store.conversations.filter(({ sentFrom }) => sentFrom === 'net-results').length
  const before = sent()
  await user.click(within(await rowOf('Priya Raghavan')).getByRole('checkbox'))
  await user.click(screen.getByRole('button', { name: 'Send Trackable Email' }))
  const dialog = within(await screen.findByRole('dialog', {}, WAIT))
  await user.click(await dialog.findByRole('radio', { name: /^Price list/ }, WAIT))
  await user.click(dialog.getByRole('button', { name: /^Send/ }))
  return { user, sentSince: () => sent() - before }
}

it('sends a trackable email to the chosen person, once, and reads anew what they did last', async () => {
  const page = await openAccountPage()
  const { user, sentSince } = await sendToPriya(page)
  await screen.findByRole('dialog', { name: 'Sent to Priya Raghavan' }, WAIT)
  expect(sentSince()).toBe(1)
  expect(page.simulator.store.conversations.at(-1)).toMatchObject({ subject: 'Price list and rollout plan' })
  const asked = () => page.requests('getContactActivity').reduce((sum, { methods }) => sum + methods.length, 0)
  const before = asked()
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(asked()).toBe(before + 1), WAIT)
  expect(document.activeElement?.textContent).toBe('Send Trackable Email')
})

it.each([
  ['Net-Results refuses', { kind: 'refused', message: 'Sending is paused' }, /Sending is paused/],
  ['the network breaks in the middle', { kind: 'unreachable' }, /Look in My Emails before you send it once more/],
] as const)('says what is known of an email when %s, and sends it no second time', async (_case, fault, says) => {
  const page = await openAccountPage({ netResults: [{ ...fault, operations: ['Conversation.sendEmail'] }] })
  const { sentSince } = await sendToPriya(page)
  await screen.findByText(says, {}, WAIT)
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(sentSince()).toBe(0)
  expect(page.requests('sendEmail').length).toBeLessThanOrEqual(1)
})

it('chooses everybody who shows', async () => {
  await openAccountPage()
  await settled()
  const user = userEvent.setup()
  await user.type(screen.getByRole('searchbox', { name: 'Search people' }), 'rivera')
  await waitFor(() => expect(rows()).toHaveLength(2))
  await user.click(screen.getByRole('checkbox', { name: 'Select all people shown' }))
  expect(document.body.textContent).toContain('2 selected')
  await user.clear(screen.getByRole('searchbox', { name: 'Search people' }))
  const all = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Select all people shown' })
  await waitFor(() => expect(all.indeterminate).toBe(true))
})

it('opens a record in Dynamics by its name', async () => {
  const { dynamics } = await openAccountPage()
  await settled()
  const link = within(await rowOf('Tomás Eklund')).getByRole('link', { name: 'Tomás Eklund' })
  expect(link.getAttribute('href')).toContain('etn=contact')
  await userEvent.setup().click(link)
  const opened = dynamics.log.calls().filter(({ name }) => name.includes('openForm'))
  expect(opened.map(({ question }) => question)).toEqual([
    { entityName: 'contact', entityId: 'c0000000-3333-4333-8333-000000000002' },
  ])
})

it('shows the newest activities of all people, right to the minute, and more on demand', async () => {
  const { simulator, world } = await openAccountPage()
  await settled()
  const user = userEvent.setup()
  await user.click(screen.getByRole('tab', { name: 'Account Activity' }))
  const list = await screen.findByRole('list', { name: 'Most recent activities of this account' }, WAIT)
  const items = () => within(list).getAllByRole('listitem')
  await waitFor(() => expect(items()).toHaveLength(10), WAIT)
  await waitFor(() => expect(list.getAttribute('aria-busy')).toBe('false'), WAIT)
  const truth = await newestOf(simulator, world)
  const shown = () => items().map((item) => within(item).getByRole('link').textContent)
  expect(shown()).toEqual(truth.slice(0, 10).map(({ name }) => name))
  await user.click(screen.getByRole('button', { name: 'Load More' }))
  await waitFor(() => expect(items()).toHaveLength(20), WAIT)
  expect(shown()).toEqual(truth.slice(0, 20).map(({ name }) => name))
  expect(await accessibilityFindings()).toEqual([])
})

it('keeps many people fluid: few rows, few requests, the rest on demand with progress', async () => {
  const { simulator, requests } = await openAccountPage({ people: 1_500 })
  await table()
  await waitFor(() => expect(document.body.textContent).toContain('1,501 people'), { timeout: 30_000 })
  await waitFor(() => expect(document.body.textContent).toMatch(/Looked up \d+ of 1,501/), WAIT)
  expect(rows().length).toBeLessThanOrEqual(60)
  await new Promise((resolve) => setTimeout(resolve, 300))
  const lookedUp = () => requests('getContactIdByEmailAddress').reduce((sum, { methods }) => sum + methods.length, 0)
  expect(lookedUp()).toBeLessThanOrEqual(100)
  // The row with the focus stays in the document, far from those on screen.
  within(rows()[0] as HTMLElement)
    .getByRole('checkbox')
    .focus()
  window.scrollTo(0, document.body.scrollHeight / 2)
  await waitFor(() => expect(Number(rows()[5]?.getAttribute('aria-rowindex'))).toBeGreaterThan(500), WAIT)
  expect(rows().length).toBeLessThanOrEqual(60)
  await waitFor(() => expect(rows()[10]?.textContent).toMatch(/Mailable|Not known|Unsubscribed|Bounced|No email/), WAIT)
  expect(lookedUp()).toBeLessThanOrEqual(200)
  window.scrollTo(0, 0)
  await userEvent.setup().click(screen.getByRole('button', { name: 'Score' }))
  expect(document.body.textContent).toContain('The order by Score applies when all are looked up.')
  await waitFor(() => expect(summary()).toMatch(/1,501\d,\d+ known(?! of)/), { timeout: 60_000 })
  await waitFor(() => expect(rows()[0]?.textContent).toContain('Priya Raghavan'), WAIT)
  expect(Math.max(...simulator.log.map(({ methods }) => methods.length))).toBeLessThanOrEqual(50)
  expect(rows().length).toBeLessThanOrEqual(60)
}, 120_000)

it('says so when nobody belongs to the account', async () => {
  await openAccountPage({ id: NOTABLE.emptyAccount })
  await screen.findByRole('heading', { name: 'Nobody belongs to Vellum & Thorne' }, WAIT)
  expect(document.body.textContent).toContain('People of sub-accounts are not included.')
  expect(screen.getByRole('button', { name: 'Sync This Account' }).getAttribute('aria-disabled')).toBe('true')
  expect(await accessibilityFindings()).toEqual([])
})

it('goes on without leads when the role does not give them, and says so', async () => {
  await openAccountPage({ dataverse: { missingPrivileges: ['lead.Read'] } })
  await waitFor(
    () => expect(document.body.textContent).toContain('Your security role does not let you read leads.'),
    WAIT,
  )
  expect(document.body.textContent).toContain('24 people')
  expect(document.body.textContent).toContain('People of its sub-accounts are not included.')
})

it('words a role without contacts', async () => {
  await openAccountPage({ dataverse: { missingPrivileges: ['contact.Read'] } })
  await waitFor(() => expect(cause()).toBe('dataverse.privilege'), WAIT)
})

it.each([
  [{ storedCredentials: 'none' } as const, 'noCredentials'],
  [{ apiBaseUrl: 'https://collect.example' }, 'refusedAddress'],
  [{ sessionExpired: true }, 'dataverse.sessionExpired'],
])('has words for %o', async (dataverse, expected) => {
  await openAccountPage({ dataverse })
  await waitFor(() => expect(cause()).toBe(expected), WAIT)
})

it('shows one wrong password to Net-Results, and no more', async () => {
  const { simulator } = await openAccountPage({ dataverse: { storedCredentials: 'wrongPassword' } })
  await screen.findByRole('heading', { name: 'Net-Results did not accept your password' }, WAIT)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(simulator.log.filter(({ verb }) => verb === 'POST').length).toBeLessThanOrEqual(2)
})

it.each([
  ['a Net-Results that is down', { kind: 'down', status: 503 } as const, 'down'],
  ['a user who may not', { kind: 'notPermitted' } as const, 'notPermitted'],
])('keeps the people of Dynamics on screen with %s', async (_name, fault, expected) => {
  const { simulator } = await openAccountPage({ netResults: [fault] })
  await table()
  await waitFor(() => expect(cause()).toBe(expected), WAIT)
  expect(rows().length).toBeGreaterThan(10)
  simulator.faults.active = []
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try Again' }))
  await settled()
  expect(cause()).toBeUndefined()
})

it('does without what the account does not offer, and says what that is', async () => {
  await openAccountPage({ netResults: [{ kind: 'unsupported', operations: ['Visit.*'] }] })
  await settled()
  expect(document.body.textContent).toContain('This Net-Results account does not offer visits through its API.')
  expect((await rowOf('Priya Raghavan')).textContent).toContain('118')
  expect(summary()).toContain('Cannot tell')
})

it('is not for contacts', async () => {
  await openAccountPage({ table: 'contact', id: NOTABLE.hotContact })
  await waitFor(() => expect(cause()).toBe('wrongTable'), WAIT)
})

/** Every activity of the account's people, as the simulated Net-Results tells them one by one. */
async function newestOf(
  simulator: Awaited<ReturnType<typeof openAccountPage>>['simulator'],
  world: Awaited<ReturnType<typeof openAccountPage>>['world'],
) {
  const people = world.people.filter(
    (person) => person.accountId === NOTABLE.largeAccount && person.netResults !== null,
  )
  const all = await Promise.all(
    people.map(async ({ netResults, firstName, lastName }) => {
      const response = await simulator.handle(
        new Request('https://apps.net-results.com/api/v2/rpc/server.php?Controller=ContactActivityHistory', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Basic ${btoa('m.oyelaran@sales.example:tide-Lantern-47')}`,
            origin: window.location.origin,
          },
          body: JSON.stringify({
            jsonrpc: '2.0',
            id: 'test',
            method: 'getContactActivity',
            params: {
              contact_id: netResults?.contactId,
              offset: 0,
              limit: 200,
              order_by: 'activity_date',
              order_dir: 'DESC',
              options: {},
            },
          }),
        }),
      )
      const { result } = (await response.json()) as { result: { results: { activity_date: string }[] } }
      return result.results.map(({ activity_date: at }) => ({ at, name: `${firstName} ${lastName}` }))
    }),
  )
  return all.flat().sort((a, b) => b.at.localeCompare(a.at))
}
