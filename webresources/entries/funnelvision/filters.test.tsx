import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { ANONYMOUS_VISITORS, visitsOf } from '../../../mocks/net-results/data/anonymousVisitors'
import type { VisitRecord } from '../../../mocks/net-results/data/History'
import { OVERLAYS } from '../../../mocks/net-results/data/overlays'
import { DOMAIN_GROUPS } from '../../../mocks/net-results/data/website'
import { mine, visitsOfContact } from '../../../mocks/net-results/store/contacts'
import { scoreAt, scoreChange7d } from '../../../mocks/net-results/store/scores'
import { createWorld } from '../../../mocks/world/createWorld'
import { DANUTA, MARCUS } from '../../../mocks/world/users'
import type { AppOpening } from '../../parts/people/openAppPage.testing'
import { amount, column, nameOf, openFunnelVision, rowsOf, settled, WAIT } from './openFunnelVision.testing'

const DAY = 86_400_000
const LABELS = {
  whosHot: "Who's Hot",
  prospectActivity: 'Prospect Activity',
  anonymousVisitors: 'Anonymous Visitors',
  myEmails: 'My Emails',
} as const
type Tab = keyof typeof LABELS

async function open(tab: Tab, data = '', opening: AppOpening = {}) {
  const opened = await openFunnelVision({ ...opening, data: `tab=${tab}&${data}` })
  await settled(LABELS[tab])
  return { ...opened, user: userEvent.setup(), now: opened.clock.now(), store: opened.simulator.store }
}

const midnight = (at: number) => Date.parse(new Date(at).toISOString().slice(0, 10))
const shownOf = (tab: Tab) =>
  Number(
    amount(LABELS[tab])
      ?.replace(/,/g, '')
      .match(/of (\d+)/)?.[1],
  )
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Sorts by a column from its head: once for its first direction, twice for the other. */
async function sortBy(tab: Tab, name: string, direction: 'ascending' | 'descending') {
  const head = () => within(screen.getByRole('table', { name: LABELS[tab] })).getByRole('columnheader', { name })
  for (let press = 0; press < 3 && head().getAttribute('aria-sort') !== direction; press += 1) {
    await userEvent.click(within(head()).getByRole('button', { name }))
  }
  await settled(LABELS[tab])
  expect(head().getAttribute('aria-sort')).toBe(direction)
}

const VISIT_SORTS = [
  ['Pages', (visit: VisitRecord) => visit.pages, (cell: string) => Number(cell)],
  ['When', (visit: VisitRecord) => visit.lastAccess, null],
] as const

it.each(OVERLAYS.map(({ name, id }) => [name, id] as const))(
  'scores and ranks by momentum in the overlay %s, as Net-Results does',
  async (_name, overlayId) => {
    const { mine: own, store, now } = await open('whosHot', `overlay=${overlayId}&sort=-scoreChange7Days`)
    const changes = own.map((contact) => scoreChange7d(store, contact, overlayId, now) ?? 0).sort((a, b) => b - a)
    const shown = column(LABELS.whosHot, 'Name').map((name) => own.find((contact) => nameOf(contact) === name))
    expect(shown.map((contact) => contact && scoreChange7d(store, contact, overlayId, now))).toEqual(
      changes.slice(0, shown.length),
    )
    expect(column(LABELS.whosHot, 'Score').map(Number)).toEqual(
      shown.map((contact) => contact && scoreAt(store, contact, overlayId, now)),
    )
  },
)

it('counts visits of 30 days beside the score, and none for those who did not come', async () => {
  const { mine: own, store, now } = await open('whosHot', 'sort=lastSeen')
  const visits = own.map((contact) => ({
    name: nameOf(contact),
    count: visitsOfContact(store, contact).filter(({ lastAccess }) => lastAccess > now - 30 * DAY && lastAccess <= now)
      .length,
  }))
  await waitFor(() => {
    const counts = column(LABELS.whosHot, 'Visits')
    expect(column(LABELS.whosHot, 'Name').map((name, index) => ({ name, count: Number(counts[index]) }))).toEqual(
      column(LABELS.whosHot, 'Name').map((name) => visits.find((one) => one.name === name)),
    )
  }, WAIT)
  expect(visits.some(({ count }) => count === 0)).toBe(true)
})

it.each(
  (['prospectActivity', 'anonymousVisitors'] as const).flatMap((tab) =>
    DOMAIN_GROUPS.flatMap(({ id }) => [7, 30, 90].map((days): readonly [Tab, number, number] => [tab, id, days])),
  ),
)('shows on %s the visits of domain group %i in the last %i days, and those only', async (tab, groupId, days) => {
  const opened = await openFunnelVision({ data: `tab=${tab}&group=${groupId}&days=${days}&rows=plain` })
  const { simulator, clock, mine: own } = opened
  const from = midnight(clock.now() - (days - 1) * DAY)
  const all =
    tab === 'prospectActivity'
      ? own.flatMap((contact) => visitsOfContact(simulator.store, contact))
      : ANONYMOUS_VISITORS.flatMap((visitor) => visitsOf(visitor, simulator.store.base))
  const expected = all.filter(
    ({ domainGroupId, lastAccess }) => domainGroupId === groupId && lastAccess >= from && lastAccess <= clock.now(),
  )
  if (expected.length === 0) {
    await screen.findByRole('heading', { name: 'No visits match these filters' }, WAIT)
    return
  }
  await settled(LABELS[tab])
  expect(shownOf(tab)).toBe(expected.length)
  const times = rowsOf(LABELS[tab]).map((row) => row.querySelector('time')?.dateTime ?? '')
  expect(times).toEqual(
    expected
      .map(({ lastAccess }) => new Date(lastAccess).toISOString())
      .sort()
      .reverse()
      .slice(0, times.length),
  )
  await screen.findByRole(
    'img',
    { name: new RegExp(`${days} days, ${expected.length.toLocaleString('en-US')} in all`) },
    WAIT,
  )
})

it.each(
  (['prospectActivity', 'anonymousVisitors'] as const).flatMap((tab) =>
    VISIT_SORTS.flatMap(([name, valueOf, read]) =>
      (['ascending', 'descending'] as const).map((direction) => ({ tab, name, valueOf, read, direction })),
    ),
  ),
)('sorts $tab by $name $direction, as Net-Results does', async ({ tab, name, valueOf, read, direction }) => {
  const { store, now, mine: own } = await open(tab, 'rows=plain')
  await sortBy(tab, name, direction)
  const from = midnight(now - 29 * DAY)
  const all =
    tab === 'prospectActivity'
      ? own.flatMap((contact) => visitsOfContact(store, contact))
      : ANONYMOUS_VISITORS.flatMap((visitor) => visitsOf(visitor, store.base))
  const sign = direction === 'ascending' ? 1 : -1
  const expected = all
    .filter(({ lastAccess }) => lastAccess >= from && lastAccess <= now)
    .map(valueOf)
    .sort((a, b) => sign * (a - b))
  await waitFor(() => {
    const shown =
      read === null
        ? rowsOf(LABELS[tab]).map((row) => Date.parse(row.querySelector('time')?.dateTime ?? ''))
        : column(LABELS[tab], name).map(read)
    expect(shown.length).toBeGreaterThan(5)
    expect(shown).toEqual(expected.slice(0, shown.length))
  }, WAIT)
})

it('scores the people of visits in the chosen overlay', async () => {
  const { mine: own, store, now, user } = await open('prospectActivity')
  for (const { name, id } of OVERLAYS) {
    await user.selectOptions(screen.getByRole('combobox', { name: 'Lead score overlay' }), name)
    await waitFor(() => {
      const people = column(LABELS.prospectActivity, 'Name').map((one) =>
        own.find((contact) => nameOf(contact) === one),
      )
      expect(column(LABELS.prospectActivity, 'Score').map(Number)).toEqual(
        people.map((contact) => contact && scoreAt(store, contact, id, now)),
      )
    }, WAIT)
  }
})

it('shows the own e-mails of the chosen days, and in both orders of time', async () => {
  const { store, now } = await open('myEmails', 'days=90')
  const own = store.conversations.filter(({ userId }) => userId === MARCUS.netResults?.userId)
  const sentIn = (from: number, to: number) =>
    own.map(({ sentAt }) => sentAt).filter((sentAt) => sentAt >= from && sentAt <= Math.min(to, now))
  const times = () => rowsOf(LABELS.myEmails).map((row) => Date.parse(row.querySelector('time')?.dateTime ?? ''))
  const last90 = sentIn(midnight(now - 89 * DAY), now).sort((a, b) => a - b)
  expect(shownOf('myEmails')).toBe(last90.length)
  await sortBy('myEmails', 'Sent', 'ascending')
  await waitFor(() => expect(times()).toEqual(last90.slice(0, times().length)), WAIT)

  const [from, to] = [last90[3] ?? 0, last90[12] ?? 0]
  await userEvent.clear(screen.getByLabelText('From'))
  await userEvent.type(screen.getByLabelText('From'), dayOf(from))
  await userEvent.clear(screen.getByLabelText('To', { selector: '[type=date]' }))
  await userEvent.type(screen.getByLabelText('To', { selector: '[type=date]' }), dayOf(to))
  const some = sentIn(midnight(from), midnight(to) + DAY - 1).sort((a, b) => a - b)
  expect(some.length).toBeLessThan(last90.length)
  await waitFor(() => expect(times()).toEqual(some), WAIT)
  const totals = screen.getByRole('region', { name: 'Totals' })
  await waitFor(() => expect(totals.textContent).toContain(`Sent${some.length}`), WAIT)
})

it.each(['prospectActivity', 'myEmails'] as const)('never shows what belongs to another rep, on %s', async (tab) => {
  const { store, mine: own, now } = await open(tab, 'days=90', { user: DANUTA })
  const others = mine(store, MARCUS.netResults?.userId ?? 0)
    .map(nameOf)
    .filter((name) => !own.map(nameOf).includes(name))
  const names = column(LABELS[tab], tab === 'myEmails' ? 'To' : 'Name')
  expect(names.length).toBeGreaterThan(3)
  if (tab === 'prospectActivity') expect(names.filter((name) => others.includes(name))).toEqual([])
  else {
    const sent = store.conversations.filter(
      ({ userId, sentAt }) =>
        userId === DANUTA.netResults?.userId && sentAt >= midnight(now - 89 * DAY) && sentAt <= now,
    )
    expect(shownOf('myEmails')).toBe(sent.length)
  }
})

it('does not mix the days that were asked for first with those that are wanted now', async () => {
  const { worker, simulator, mine: own, store, now, user } = await open('prospectActivity')
  const in7 = dayOf(now - 6 * DAY)
  worker.use(
    http.post('*/api/v2/rpc/server.php', async ({ request }) => {
      // The week is answered last, though it was asked for first.
      if ((await request.clone().text()).includes(`"start_date":"${in7}"`))
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      const answer = await simulator.handle(request)
      return answer.type === 'error' ? HttpResponse.error() : answer
    }),
  )
  const dates = screen.getByRole('combobox', { name: 'Dates' })
  await user.selectOptions(dates, 'Last 7 days')
  await user.selectOptions(dates, 'Last 90 days')
  const from = midnight(now - 89 * DAY)
  const expected = own
    .flatMap((contact) => visitsOfContact(store, contact))
    .filter(({ lastAccess }) => lastAccess >= from && lastAccess <= now).length
  await waitFor(() => expect(shownOf('prospectActivity')).toBe(expected), WAIT)
  await new Promise((resolve) => setTimeout(resolve, 1_400))
  expect(shownOf('prospectActivity')).toBe(expected)
  expect(screen.getByRole('heading', { name: 'Visits per day' }).parentElement?.textContent).toContain('90 days')
})

it('says so where more than 5,000 visits are too many for the chart, and shows all of them as rows', async () => {
  const {
    mine: own,
    store,
    now,
  } = await open('prospectActivity', '', {
    world: createWorld({ peopleOnOneAccount: 11_000 }),
  })
  const from = midnight(now - 29 * DAY)
  const expected = own
    .flatMap((contact) => visitsOfContact(store, contact))
    .filter(({ lastAccess }) => lastAccess >= from && lastAccess <= now).length
  expect(expected).toBeGreaterThan(5_000)
  expect(shownOf('prospectActivity')).toBe(expected)
  expect(rowsOf(LABELS.prospectActivity).length).toBeLessThanOrEqual(60)
  await screen.findByText(/5,000 visits/, {}, { timeout: 30_000 })
}, 60_000)
