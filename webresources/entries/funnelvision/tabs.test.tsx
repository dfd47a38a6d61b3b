import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ANONYMOUS_VISITORS, visitsOf } from '../../../mocks/net-results/data/anonymousVisitors'
import { findByEmail, visitsOfContact } from '../../../mocks/net-results/store/contacts'
import { DOMAIN_GROUPS } from '../../../mocks/net-results/data/website'
import { formatDuration } from '../../parts/formatTime'
import { amount, column, nameOf, openFunnelVision, rowsOf, settled, WAIT } from './openFunnelVision.testing'

const ACTIVITY = 'Prospect Activity'
const ANONYMOUS = 'Anonymous Visitors'
const EMAILS = 'My Emails'
const DAY = 86_400_000

async function open(tab: string, data = '') {
  const opened = await openFunnelVision({ data: `tab=${tab}&${data}` })
  const { simulator, mine, clock } = opened
  const { store } = simulator
  const now = clock.now()
  const within30 = Date.parse(new Date(now - 29 * DAY).toISOString().slice(0, 10))
  return {
    ...opened,
    user: userEvent.setup(),
    now,
    from30: within30,
    /** Visits of the own people, newest first. */
    visits: (from: number, to = now) =>
      mine
        .flatMap((contact) => visitsOfContact(store, contact).map((visit) => ({ contact, visit })))
        .filter(({ visit }) => visit.lastAccess >= from && visit.lastAccess <= to)
        .sort((a, b) => b.visit.lastAccess - a.visit.lastAccess),
    anonymous: (from: number) =>
      ANONYMOUS_VISITORS.filter(({ identity }) => identity === null || findByEmail(store, identity) === null)
        .flatMap((visitor) => visitsOf(visitor, store.base).map((visit) => ({ visitor, visit })))
        .filter(({ visit }) => visit.lastAccess >= from && visit.lastAccess <= now)
        .sort((a, b) => b.visit.lastAccess - a.visit.lastAccess),
  }
}

const header = (table: string, name: string) =>
  within(screen.getByRole('table', { name: table })).getByRole('columnheader', { name })

it('has its four tabs, and changes between them', async () => {
  const { user } = await open('whosHot')
  await settled("Who's Hot")
  expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual(["Who's Hot", ACTIVITY, ANONYMOUS, EMAILS])
  for (const name of [ACTIVITY, ANONYMOUS, EMAILS]) {
    await user.click(screen.getByRole('tab', { name }))
    await settled(name)
  }
})

it('shows what the own people did, newest first, in the range of days', async () => {
  const { visits, from30, user, now } = await open('prospectActivity')
  await settled(ACTIVITY)
  const expected = visits(from30)
  const shown = () => column(ACTIVITY, 'Name')
  expect(shown()).toEqual(expected.slice(0, shown().length).map(({ contact }) => nameOf(contact)))
  expect(amount(ACTIVITY)).toMatch(new RegExp(`of ${expected.length.toLocaleString('en-US')} visits`))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Dates' }), 'Last 7 days')
  const week = visits(Date.parse(new Date(now - 6 * DAY).toISOString().slice(0, 10)))
  await waitFor(() => expect(amount(ACTIVITY)).toMatch(new RegExp(`of ${week.length} visits`)), WAIT)
  expect(screen.getByLabelText('From')).toHaveProperty('value', '2026-11-12')
  expect(screen.getByLabelText('To')).toHaveProperty('value', '2026-11-18')
})

it('takes days that are spelled out, and says when they are the wrong way round', async () => {
  const { visits, user } = await open('prospectActivity', 'from=2026-11-01&to=2026-11-10')
  await settled(ACTIVITY)
  const expected = visits(Date.parse('2026-11-01'), Date.parse('2026-11-11') - 1)
  expect(amount(ACTIVITY)).toMatch(new RegExp(`of ${expected.length} visits`))
  const from = screen.getByLabelText('From')
  await user.clear(from)
  await user.type(from, '2026-11-15')
  await screen.findByText('The end is before the start', {}, WAIT)
  expect(amount(ACTIVITY)).toMatch(new RegExp(`of ${expected.length} visits`))
  const to = screen.getByLabelText('To')
  await user.clear(to)
  await user.type(to, '2026-11-17')
  const later = visits(Date.parse('2026-11-15'), Date.parse('2026-11-18') - 1)
  await waitFor(() => expect(amount(ACTIVITY)).toMatch(new RegExp(`of ${later.length} visits`)), WAIT)
})

it('filters by domain group at the server', async () => {
  const { visits, from30, user } = await open('prospectActivity')
  await settled(ACTIVITY)
  const [group] = DOMAIN_GROUPS
  const expected = visits(from30).filter(({ visit }) => visit.domainGroupId === group?.id)
  expect(expected.length).toBeGreaterThan(0)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Domain group' }), group?.name ?? '')
  await waitFor(() => expect(amount(ACTIVITY)).toMatch(new RegExp(`of ${expected.length} visits`)), WAIT)
})

it.each(['prospectActivity', 'anonymousVisitors'])(
  'says that a link names a domain group that does not exist, on %s',
  async (tab) => {
    const { user } = await open(tab, 'group=999999')
    await screen.findByRole('heading', { name: 'This domain group does not exist' }, WAIT)
    await user.click(screen.getByRole('button', { name: 'Show All Domain Groups' }))
    await settled(tab === 'prospectActivity' ? ACTIVITY : ANONYMOUS)
  },
)

it('sorts visits by pages and by duration, as Net-Results does', async () => {
  const { visits, from30, user } = await open('prospectActivity')
  await settled(ACTIVITY)
  await user.click(within(header(ACTIVITY, 'Pages')).getByRole('button'))
  const pages = visits(from30)
    .map(({ visit }) => visit.pages)
    .sort((a, b) => b - a)
  await waitFor(() => {
    const shown = column(ACTIVITY, 'Pages').map(Number)
    expect(shown).toEqual(pages.slice(0, shown.length))
  }, WAIT)
  await user.click(within(header(ACTIVITY, 'Duration')).getByRole('button'))
  const durations = visits(from30)
    .map(({ visit }) => visit.duration ?? -1)
    .sort((a, b) => b - a)
  await waitFor(() => {
    const shown = column(ACTIVITY, 'Duration')
    expect(shown).toEqual(
      durations.slice(0, shown.length).map((one) => (one === -1 ? '–' : formatDuration(one * 1_000, 'minutes'))),
    )
  }, WAIT)
})

it('draws visits per day, each of which filters', async () => {
  const { visits, from30, user } = await open('prospectActivity')
  await settled(ACTIVITY)
  const onThatDay = visits(from30).filter(({ visit }) =>
    new Date(visit.lastAccess).toISOString().startsWith('2026-11-17'),
  )
  const told = `Nov 17: ${onThatDay.length} visits`
  await user.click(await screen.findByRole('button', { name: told }, WAIT))
  await waitFor(() => expect(amount(ACTIVITY)).toBe(`${onThatDay.length} of ${onThatDay.length} visits`), WAIT)
  expect(screen.getByLabelText('From')).toHaveProperty('value', '2026-11-17')
})

it('groups anonymous visitors by organization, with nobody known last and no network address anywhere', async () => {
  const { anonymous, from30 } = await open('anonymousVisitors')
  await settled(ANONYMOUS)
  const expected = anonymous(from30)
  expect(amount(ANONYMOUS)).toBe(`${expected.length} of ${expected.length} visits`)
  const organizations = [...new Set(expected.map(({ visitor }) => visitor.organization))].filter((one) => one !== null)
  const groups = within(screen.getByRole('table', { name: ANONYMOUS })).getAllByRole('button', { expanded: true })
  const first = groups.find((group) => group.textContent?.startsWith(organizations[0] ?? '?'))
  const count = expected.filter(({ visitor }) => visitor.organization === organizations[0]).length
  expect(first?.textContent).toContain(`${count} visit`)
  expect(document.body.textContent).not.toMatch(/\b\d{1,3}(\.\d{1,3}){3}\b/)
})

it('closes a group, and shows plain rows when told to', async () => {
  const { user, anonymous, from30 } = await open('anonymousVisitors')
  await settled(ANONYMOUS)
  const before = rowsOf(ANONYMOUS).length
  const [group] = within(screen.getByRole('table', { name: ANONYMOUS })).getAllByRole('button', { expanded: true })
  if (group === undefined) throw new Error('There are groups.')
  await user.click(group)
  await waitFor(() => expect(group.getAttribute('aria-expanded')).toBe('false'), WAIT)
  await user.click(screen.getByRole('checkbox', { name: 'Group by organization' }))
  const [newest] = anonymous(from30)
  await waitFor(() => {
    expect(column(ANONYMOUS, 'Organization')[0]).toBe(newest?.visitor.organization ?? 'Organization unknown')
  }, WAIT)
  expect(before).toBeGreaterThan(0)
})

it('moves a visitor from the anonymous ones once he is known', async () => {
  const { simulator, anonymous, from30, user } = await open('anonymousVisitors')
  await settled(ANONYMOUS)
  const before = anonymous(from30).length
  const known = simulator.store.contacts.values().next().value
  if (known === undefined) throw new Error('There are contacts.')
  simulator.store.byEmail.set('tariq.mansour@quillon.example', known)
  expect(anonymous(from30).length).toBeLessThan(before)
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  await waitFor(
    () => expect(amount(ANONYMOUS)).toBe(`${anonymous(from30).length} of ${anonymous(from30).length} visits`),
    WAIT,
  )
})

it('works on without domain groups', async () => {
  await openFunnelVision({
    data: 'tab=prospectActivity',
    netResults: [{ kind: 'unsupported', operations: ['DomainGroup.*'] }],
  })
  await settled(ACTIVITY)
  await waitFor(
    () => expect(screen.getByRole('combobox', { name: 'Domain group' })).toHaveProperty('disabled', true),
    WAIT,
  )
})

it('stays usable while answers are slow', async () => {
  const { simulator } = await openFunnelVision({ latency: 700 })
  await screen.findByRole('tab', { name: EMAILS }, WAIT)
  await userEvent.setup().click(screen.getByRole('tab', { name: EMAILS }))
  expect(screen.getByRole('tab', { name: EMAILS }).getAttribute('aria-selected')).toBe('true')
  await settled(EMAILS)
  simulator.latency = 0
})
