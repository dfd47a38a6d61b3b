import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { seen } from '../../../mocks/net-results/store/contacts'
import { scoreAt, scoreChange7d } from '../../../mocks/net-results/store/scores'
import type { StoredContact } from '../../../mocks/net-results/store/Store'
import { createWorld } from '../../../mocks/world/createWorld'
import { DANUTA, INGRID } from '../../../mocks/world/users'
import { amount, column, nameOf, openFunnelVision, rowsOf, settled, WAIT } from './openFunnelVision.testing'

const HOT = "Who's Hot"
/** What the side panel asks of Net-Results. */
const DETAILS = ['getContactActivity', 'getMailingInfo', 'getOneWithScore', 'getUnsegmentedContactDetail']
const collator = new Intl.Collator('en', { numeric: true })

async function open(opening: Parameters<typeof openFunnelVision>[0] = {}) {
  const opened = await openFunnelVision(opening)
  await settled(HOT)
  const { store } = opened.simulator
  const now = opened.clock.now()
  return {
    ...opened,
    user: userEvent.setup(),
    person: (name: string) => opened.mine.find((contact) => nameOf(contact) === name),
    score: (contact: StoredContact, overlay = 12) => scoreAt(store, contact, overlay, now),
    change: (contact: StoredContact, overlay = 12) => scoreChange7d(store, contact, overlay, now),
    lastSeen: (contact: StoredContact) => seen(store, contact, now).last,
  }
}

const header = (name: string) => within(screen.getByRole('table', { name: HOT })).getByRole('columnheader', { name })
const sortBy = async (user: ReturnType<typeof userEvent.setup>, name: string) => {
  await user.click(within(header(name)).getByRole('button', { name }))
  await settled(HOT)
}

it('shows the own people, highest score first, and how many there are', async () => {
  const { mine, score } = await open()
  const expected = mine.map((contact) => score(contact)).sort((a, b) => b - a)
  expect(column(HOT, 'Score').map(Number)).toEqual(expected.slice(0, column(HOT, 'Score').length))
  expect(amount(HOT)).toBe(`${mine.length} of ${mine.length} people`)
  expect(document.body.textContent).toContain(`${mine.length} people whose assigned lead owner is you`)
  expect(header('Score').getAttribute('aria-sort')).toBe('descending')
})

it('sorts by every column that Net-Results sorts by, as Net-Results does', async () => {
  const { mine, user, score, change, lastSeen, person } = await open()
  const text = (label: string) => (contact: StoredContact) => contact.attributes[label] ?? ''
  const cases: readonly [string, (contact: StoredContact) => string | number | null, boolean][] = [
    ['Name', text('Last Name'), false],
    ['Company', text('Company Name'), false],
    ['7 days', (contact) => change(contact), true],
    ['Last visit', lastSeen, false],
    ['Score', (contact) => score(contact), true],
  ]
  for (const [name, valueOf, descending] of cases) {
    await sortBy(user, name)
    await waitFor(() => {
      expect(header(name).getAttribute('aria-sort')).toBe(descending ? 'descending' : 'ascending')
      const shown = column(HOT, 'Name')
        .map((one) => person(one))
        .map((one) => (one === undefined ? null : valueOf(one)))
      const all = mine.map(valueOf).sort((a, b) => {
        if (a === b) return 0
        if (a === null || b === null) return a === null ? -1 : 1
        return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b)
      })
      if (descending) all.reverse()
      expect(shown).toEqual(all.slice(0, shown.length))
    }, WAIT)
  }
  await sortBy(user, 'Score')
  await waitFor(() => expect(header('Score').getAttribute('aria-sort')).toBe('ascending'), WAIT)
})

it('scores in the chosen overlay', async () => {
  const { mine, user, score } = await open()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lead score overlay' }), 'Partner program')
  const expected = mine.map((contact) => score(contact, 23)).sort((a, b) => b - a)
  await waitFor(() => {
    const shown = column(HOT, 'Score').map(Number)
    expect(shown).toEqual(expected.slice(0, shown.length))
  }, WAIT)
})

it('finds people by name, company and e-mail address, among all of them', async () => {
  const { mine, user } = await open({ world: createWorld({ peopleOnOneAccount: 400 }) })
  await user.type(screen.getByRole('searchbox', { name: 'Search name, company or email' }), 'bernardi')
  await waitFor(() => expect(column(HOT, 'Name')).toEqual(['Luca Bernardi-Hayes']), WAIT)
  expect(amount(HOT)).toBe('1 of 1 people')
  await user.clear(screen.getByRole('searchbox'))
  await user.type(screen.getByRole('searchbox'), 'crowd.7')
  const matching = mine.filter(({ attributes }) => (attributes['Email Address'] ?? '').includes('crowd.7'))
  expect(matching.length).toBeGreaterThan(3)
  await waitFor(() => expect(amount(HOT)).toBe(`${matching.length} of ${matching.length} people`), WAIT)
  await user.type(screen.getByRole('searchbox'), 'nobody like this')
  await screen.findByRole('heading', { name: 'No people match these filters' }, WAIT)
  await user.click(screen.getByRole('button', { name: 'Clear Filters' }))
  await waitFor(() => expect(amount(HOT)).toMatch(new RegExp(` of ${mine.length} people`)), WAIT)
})

it('draws how the scores are spread, and filters by a column of it', async () => {
  const { mine, user, score } = await open()
  const inBand = mine.filter((contact) => score(contact) >= 60 && score(contact) <= 69)
  expect(inBand.length).toBeGreaterThan(0)
  const told = `60 to 69: ${inBand.length} ${inBand.length === 1 ? 'person' : 'people'}`
  await user.click(await screen.findByRole('button', { name: told }, WAIT))
  await waitFor(() => expect(amount(HOT)).toBe(`${inBand.length} of ${inBand.length} people`), WAIT)
  expect(column(HOT, 'Score').every((value) => Number(value) >= 60 && Number(value) <= 69)).toBe(true)
  expect(screen.getByRole('button', { name: told }).getAttribute('aria-pressed')).toBe('true')
  await sortBy(user, 'Name')
  const names = inBand.map(({ attributes }) => attributes['Last Name'] ?? '').sort(collator.compare)
  expect(column(HOT, 'Name').map((name) => name.slice(name.indexOf(' ') + 1))).toHaveLength(names.length)
  expect(column(HOT, 'Name').every((name, index) => name.endsWith(names[index] ?? '?'))).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Show All' }))
  await waitFor(() => expect(amount(HOT)).toBe(`${mine.length} of ${mine.length} people`), WAIT)
  await user.click(screen.getByRole('button', { name: 'Show as Table' }))
  const table = screen.getByRole('group', { name: new RegExp(`^${mine.length} people by lead score`) })
  expect(within(table).getAllByRole('row')).toHaveLength(12)
})

it("never shows another rep's people", async () => {
  const { mine, world } = await open({ user: DANUTA })
  const own = mine.map(nameOf)
  const others = world.people
    .map(({ firstName, lastName }) => `${firstName} ${lastName}`)
    .filter((name) => !own.includes(name))
  expect(column(HOT, 'Name').length).toBeGreaterThan(5)
  expect(column(HOT, 'Name').filter((name) => others.includes(name))).toEqual([])
})

it('says why there is nobody', async () => {
  await openFunnelVision({ user: INGRID })
  await screen.findByRole('heading', { name: 'No lead is assigned to you' }, WAIT)
})

it('keeps 5,000 people usable: few rows in the document, more as one scrolls', async () => {
  const { mine, calls } = await open({ world: createWorld({ peopleOnOneAccount: 9_600 }) })
  expect(mine.length).toBeGreaterThan(5_000)
  expect(rowsOf(HOT).length).toBeLessThanOrEqual(60)
  const before = calls('getMineLeadScores')
  window.scrollTo(0, document.documentElement.scrollHeight)
  await waitFor(() => expect(calls('getMineLeadScores')).toBeGreaterThan(before), WAIT)
  await waitFor(() => expect(Number(rowsOf(HOT).at(-1)?.getAttribute('data-index'))).toBeGreaterThan(45), WAIT)
  expect(rowsOf(HOT).length).toBeLessThanOrEqual(60)
}, 60_000)

it('never mixes answers that come out of order', async () => {
  const { worker, simulator, mine, user, score } = await open()
  worker.use(
    http.post('*/api/v2/rpc/server.php', async ({ request }) => {
      const text = await request.clone().text()
      // The answer about the partner program comes last, though it was asked for first.
      if (/"overlay_id":"?23/.test(text)) await new Promise((resolve) => setTimeout(resolve, 1_200))
      const answer = await simulator.handle(request)
      return answer.type === 'error' ? HttpResponse.error() : answer
    }),
  )
  const field = screen.getByRole('combobox', { name: 'Lead score overlay' })
  await user.selectOptions(field, 'Partner program')
  await user.selectOptions(field, 'Enterprise platform')
  const expected = mine.map((contact) => score(contact, 17)).sort((a, b) => b - a)
  const shown = () => column(HOT, 'Score').map(Number)
  await waitFor(() => expect(shown()).toEqual(expected.slice(0, shown().length)), WAIT)
  await new Promise((resolve) => setTimeout(resolve, 1_800))
  expect(shown()).toEqual(expected.slice(0, shown().length))
})

it('shows a person beside the table, and gives the focus back', async () => {
  const { user } = await open()
  const name = screen.getByRole('button', { name: 'Priya Raghavan' })
  await user.click(name)
  const details = await screen.findByRole('region', { name: 'Priya Raghavan' }, WAIT)
  await within(details).findByText('Mailable', {}, WAIT)
  await within(details).findByRole('table', { name: 'Visits' }, WAIT)
  expect(details.textContent).toContain('118')
  expect(rowsOf(HOT).filter((row) => row.getAttribute('aria-selected') === 'true')).toHaveLength(1)
  await user.click(within(details).getByRole('button', { name: 'Close Details' }))
  expect(screen.queryByRole('region', { name: 'Priya Raghavan' })).toBeNull()
  expect(document.activeElement).toBe(name)
})

it('says that a link names an overlay that does not exist', async () => {
  await openFunnelVision({ data: 'overlay=999999' })
  await screen.findByRole('heading', { name: 'This overlay does not exist' }, WAIT)
  expect(document.body.textContent).toContain('999999')
  await userEvent.setup().click(screen.getByRole('button', { name: 'Use the Default Overlay' }))
  await settled(HOT)
})

it('asks for the details of whoever the pointer rests on, so that the click waits for nothing', async () => {
  const { user, simulator } = await open()
  const [name] = within(rowsOf(HOT)[0] as HTMLElement).getAllByRole('button')
  const details = () => simulator.log.flatMap(({ methods }) => methods).filter((method) => DETAILS.includes(method))
  await user.hover(name as HTMLElement)
  await waitFor(() => expect(details().sort()).toEqual(DETAILS), WAIT)
  await user.click(name as HTMLElement)
  await screen.findByRole('complementary', {}, WAIT)
  expect(details().sort()).toEqual(DETAILS)
})

it('asks nothing about people whom the pointer only passes', async () => {
  const { simulator } = await open()
  const names = rowsOf(HOT).map((row) => within(row).getAllByRole('button')[0] as HTMLElement)
  const before = simulator.log.length
  // Without a pause between two people, however busy the machine is.
  for (const name of names.slice(0, 5)) {
    fireEvent.pointerEnter(name, { pointerType: 'mouse' })
    fireEvent.pointerLeave(name, { pointerType: 'mouse' })
  }
  await new Promise((resolve) => setTimeout(resolve, 400))
  const asked = simulator.log.slice(before).flatMap(({ methods }) => methods)
  expect(asked.filter((method) => DETAILS.includes(method))).toEqual([])
})
