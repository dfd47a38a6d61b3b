import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { SEGMENTS } from '../../../mocks/net-results/data/segments'
import { isMailable, visitsOfContact } from '../../../mocks/net-results/store/contacts'
import { scoreAt, scoreChange7d } from '../../../mocks/net-results/store/scores'
import type { StoredContact } from '../../../mocks/net-results/store/Store'
import { createWorld } from '../../../mocks/world/createWorld'
import { NOTABLE } from '../../../mocks/world/notable'
import { DANUTA, INGRID } from '../../../mocks/world/users'
import { openAppPage, type AppOpening } from '../../parts/people/openAppPage.testing'
import { HotLeadsPage } from './HotLeadsPage'

const WAIT = { timeout: 8_000 }
const DAY = 86_400_000
const open = (opening: AppOpening = {}) => openAppPage(opening, (props) => <HotLeadsPage {...props} />)
const tile = (name: string) => screen.getByRole('region', { name })
const VISITORS = 'Most Active Visitors'
const SCORES = 'Top Lead Scores'
const RECENT = 'Recent Activity'
const nameOf = ({ attributes }: StoredContact) => `${attributes['First Name'] ?? ''} ${attributes['Last Name'] ?? ''}`
const cause = () => document.querySelector('[data-cause]')?.getAttribute('data-cause')

/** Names in the order of the rows. */
const names = (region: string) =>
  within(tile(region))
    .queryAllByRole('listitem')
    .map((row) => within(row).getAllByRole('button')[0]?.textContent)
const rowOf = (region: string, name: string) => {
  const row = within(tile(region))
    .getAllByRole('listitem')
    .find((one) => within(one).queryByRole('button', { name }) !== null)
  if (row === undefined) throw new Error(`${name} is not in ${region}.`)
  return row
}
const rowsOf = async (region: string, count: number) => waitFor(() => expect(names(region)).toHaveLength(count), WAIT)

async function choose(user: ReturnType<typeof userEvent.setup>, segment: string) {
  const field = await screen.findByRole('combobox', { name: 'Segment' }, WAIT)
  await user.click(field)
  await user.keyboard(segment)
  await user.click(await screen.findByRole('option', { name: segment }, WAIT))
}

it('ranks the own people by visits, by score and by what they did last, as Net-Results computes it', async () => {
  const { mine, simulator, clock } = await open()
  await rowsOf(SCORES, 8)
  await rowsOf(VISITORS, 8)
  await rowsOf(RECENT, 8)
  const { store } = simulator
  const score = (contact: StoredContact) => scoreAt(store, contact, 12, clock.now())
  const byScore = [...mine].sort((a, b) => score(b) - score(a))
  expect(
    names(SCORES)
      .map((name) => mine.find((one) => nameOf(one) === name))
      .map((one) => one && score(one)),
  ).toEqual(byScore.slice(0, 8).map(score))
  const visits = (contact: StoredContact) =>
    visitsOfContact(store, contact).filter(({ lastAccess }) => lastAccess > clock.now() - 30 * DAY).length
  const byVisits = [...mine].sort((a, b) => visits(b) - visits(a))
  expect(
    names(VISITORS)
      .map((name) => mine.find((one) => nameOf(one) === name))
      .map((one) => one && visits(one)),
  ).toEqual(byVisits.slice(0, 8).map(visits))
  const [top] = byScore
  if (top === undefined) throw new Error('Marcus has people.')
  const row = rowOf(SCORES, nameOf(top))
  expect(row.textContent).toContain(String(score(top)))
  const change = scoreChange7d(store, top, 12, clock.now())
  expect(within(row).getByRole('img', { name: `Up ${change} in 7 days` })).toBeTruthy()
  expect(names(RECENT)[0]).toBe('Priya Raghavan')
  expect(tile(RECENT).textContent).toMatch(/Visited Pricing/)
  expect(screen.getByRole('combobox', { name: 'Segment' })).toHaveProperty('value', `All my people (${mine.length})`)
})

it('asks in few round trips: overlay and segments, lists, histories and trends', async () => {
  const { requests } = await open()
  await rowsOf(RECENT, 8)
  await waitFor(
    () => expect(within(tile(SCORES)).getAllByRole('img', { name: /^Score in the last/ }).length).toBe(8),
    WAIT,
  )
  const asked = requests().map(({ controller, methods }) => `${controller}: ${[...new Set(methods)].sort().join(' ')}`)
  expect(asked.sort()).toEqual([
    'Contact: getMineLeadScores getMineLeadWebActivity',
    'Contact: getOneWithScore',
    'ContactActivityHistory: getContactActivity',
    'ContactSegment: getMultiple',
    'LeadScoreOverlay: getDefault',
  ])
})

it("never shows another rep's people", async () => {
  const { mine, world } = await open({ user: DANUTA })
  await rowsOf(SCORES, Math.min(8, mine.length))
  await rowsOf(VISITORS, Math.min(8, names(VISITORS).length))
  const own = mine.map(nameOf)
  const others = world.people
    .filter(({ ownerId }) => ownerId !== DANUTA.id)
    .map(({ firstName, lastName }) => `${firstName} ${lastName}`)
    .filter((name) => !own.includes(name))
  const shown = [...names(SCORES), ...names(VISITORS), ...names(RECENT)]
  expect(shown.length).toBeGreaterThan(8)
  expect(shown.filter((name) => others.includes(name ?? ''))).toEqual([])
})

it.each(['Visited Pricing', 'Score 60 or more', 'Repeat visitors', 'Not mailable'])(
  'applies the segment %s to all three tiles, as Net-Results decides',
  async (name) => {
    const { mine, simulator, clock } = await open()
    const user = userEvent.setup()
    await rowsOf(SCORES, 8)
    await choose(user, name)
    const segment = SEGMENTS.find((one) => one.name === name)
    const start = Date.parse('2026-10-20T00:00:00Z')
    const members = mine.filter((contact) => segment?.has(simulator.store, contact, start, clock.now())).map(nameOf)
    await waitFor(() => {
      expect(names(SCORES).length).toBe(Math.min(8, members.length))
      expect(names(SCORES).every((one) => members.includes(one ?? ''))).toBe(true)
    }, WAIT)
    await waitFor(() => expect(names(VISITORS).every((one) => members.includes(one ?? ''))).toBe(true), WAIT)
    await waitFor(() => {
      expect(tile(RECENT).getAttribute('aria-busy')).toBeNull()
      expect(names(RECENT).every((one) => members.includes(one ?? ''))).toBe(true)
    }, WAIT)
    expect(
      within(tile(SCORES)).getByText(new RegExp(`^${Math.min(8, members.length)} of ${members.length}`)),
    ).toBeTruthy()
  },
)

it('checks a segment in batches, each person once, and says how far it is', async () => {
  const { calls, mine, requests } = await open()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await choose(user, 'Not mailable')
  await waitFor(() => expect(tile(SCORES).getAttribute('aria-busy')).toBeNull(), WAIT)
  await waitFor(() => expect(tile(VISITORS).getAttribute('aria-busy')).toBeNull(), WAIT)
  expect(calls('getContactParticipation')).toBeLessThanOrEqual(mine.length)
  const batches = requests().filter(({ methods }) => methods.includes('getContactParticipation'))
  expect(batches.length).toBeLessThan(Math.ceil(mine.length / 50) * 3 + 1)
  const [member] = mine.filter((contact) => !isMailable(contact))
  expect(names(SCORES)).toContain(member === undefined ? '' : nameOf(member))
})

it('stops checking after 300 people and tells the truth about how many it found, until asked to go on', async () => {
  const { calls, mine } = await open({ world: createWorld({ peopleOnOneAccount: 1_200 }) })
  expect(mine.length).toBeGreaterThan(500)
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await choose(user, 'Nobody at all')
  await within(tile(SCORES)).findByRole('button', { name: 'Check More People' }, WAIT)
  expect(within(tile(SCORES)).getByText(new RegExp(`Checked 300 of ${mine.length}`))).toBeTruthy()
  expect(tile(SCORES).textContent).toContain(`None of the first 300 of ${mine.length} people is in it.`)
  const before = calls('getContactParticipation')
  await user.click(within(tile(SCORES)).getByRole('button', { name: 'Check More People' }))
  await waitFor(() => expect(calls('getContactParticipation')).toBeGreaterThan(before), WAIT)
  await choose(user, 'Score 60 or more')
  await waitFor(() => expect(tile(SCORES).textContent).toMatch(/First 8 of at least \d+/), WAIT)
})

it('does not mix the segment that was asked for first with the one that is wanted now', async () => {
  const { worker, simulator, mine, clock } = await open()
  const [first, wanted] = ['Visited Pricing', 'Score 60 or more'].map((name) =>
    SEGMENTS.find((segment) => segment.name === name),
  )
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  worker.use(
    http.post('*/api/v2/rpc/server.php', async ({ request }) => {
      // The first segment is answered last, though it was asked for first.
      if (new RegExp(`"contact_segment_id":"?${first?.id}`).test(await request.clone().text()))
        await new Promise((resolve) => setTimeout(resolve, 1_000))
      const answer = await simulator.handle(request)
      return answer.type === 'error' ? HttpResponse.error() : answer
    }),
  )
  await choose(user, first?.name ?? '')
  await choose(user, wanted?.name ?? '')
  const start = Date.parse('2026-10-20T00:00:00Z')
  const members = mine.filter((contact) => wanted?.has(simulator.store, contact, start, clock.now())).map(nameOf)
  const isRight = () => {
    expect(names(SCORES)).toHaveLength(Math.min(8, members.length))
    expect(names(SCORES).filter((name) => !members.includes(name ?? ''))).toEqual([])
  }
  await waitFor(isRight, WAIT)
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  isRight()
})

it('remembers the segment and the period, for this rep only', async () => {
  const first = await open()
  const user = userEvent.setup()
  await choose(user, 'Visited Pricing')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'Last 90 days')
  first.unmount()
  const second = await open()
  await waitFor(
    () => expect(screen.getByRole('combobox', { name: 'Segment' })).toHaveProperty('value', 'Visited Pricing'),
    WAIT,
  )
  expect(screen.getByRole('combobox', { name: 'Period' })).toHaveProperty('value', '90')
  second.unmount()
  await open({ user: DANUTA })
  await rowsOf(SCORES, 8)
  expect(screen.getByRole('combobox', { name: 'Segment' })).toHaveProperty(
    'value',
    expect.stringMatching(/^All my people/),
  )
})

it.each([7, 90] as const)('counts the visits of the last %i days', async (days) => {
  const { mine, simulator, clock } = await open()
  const user = userEvent.setup()
  await rowsOf(VISITORS, 8)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), `Last ${days} days`)
  await within(tile(VISITORS)).findByText(`Visits, ${days} days`, {}, WAIT)
  const start = Date.parse(new Date(clock.now() - (days - 1) * DAY).toISOString().slice(0, 10))
  const visits = (contact: StoredContact) =>
    visitsOfContact(simulator.store, contact).filter(
      ({ lastAccess }) => lastAccess >= start && lastAccess <= clock.now(),
    ).length
  const expected = mine
    .map(visits)
    .sort((a, b) => b - a)
    .filter((count) => count > 0)
  await waitFor(() => {
    const shown = within(tile(VISITORS))
      .getAllByTitle(/^\d+ visits?$/)
      .map((one) => one.textContent)
    expect(shown.map(Number)).toEqual(expected.slice(0, 8))
  }, WAIT)
})

it('sorts by what was gained in 7 days', async () => {
  const { mine, simulator, clock } = await open()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort top lead scores by' }), 'largest rise in 7 days')
  const change = (contact: StoredContact) => scoreChange7d(simulator.store, contact, 12, clock.now())
  const expected = mine
    .map(change)
    .sort((a, b) => b - a)
    .slice(0, 8)
  await waitFor(() => {
    const shown = names(SCORES).map((name) => mine.find((one) => nameOf(one) === name))
    expect(shown.map((one) => one && change(one))).toEqual(expected)
  }, WAIT)
})

it('has three different texts for nothing', async () => {
  const nobody = await open({ user: INGRID })
  await screen.findByRole('heading', { name: 'No lead is assigned to you' }, WAIT)
  await waitFor(() => expect(cause()).toBe('noLeads'), WAIT)
  nobody.unmount()

  const excluded = await open()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await choose(user, 'Nobody at all')
  await waitFor(() => expect(cause()).toBe('segmentExcludesAll'), WAIT)
  expect(within(tile(SCORES)).getByRole('heading', { name: 'None of your people is in “Nobody at all”' })).toBeTruthy()
  await user.click(within(tile(SCORES)).getByRole('button', { name: 'Show All My People' }))
  await rowsOf(SCORES, 8)
  excluded.unmount()
})

it('says when Net-Results does not know the user', async () => {
  const { worker } = await open({
    user: INGRID,
    netResults: [{ kind: 'hang', operations: ['Contact.*'], times: 1 }],
    timeout: 200,
  })
  worker.use(
    http.post('*/api/v2/rpc/server.php', async ({ request }) => {
      if (new URL(request.url).searchParams.get('Controller') !== 'User') return undefined
      const { id } = (await request.clone().json()) as { readonly id: string }
      return HttpResponse.json({ id, result: null })
    }),
  )
  const user = userEvent.setup()
  const [again] = await screen.findAllByRole('button', { name: 'Try Again' }, WAIT)
  if (again === undefined) throw new Error('There is a way to try again.')
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  await screen.findByRole('heading', { name: 'Net-Results does not know you as a user' }, WAIT)
  expect(cause()).toBe('unknownUser')
})

it('does not apply a segment that does not exist in silence', async () => {
  await open({ data: 'segment=999999' })
  await screen.findByRole('heading', { name: 'This segment does not exist' }, WAIT)
  expect(document.body.textContent).toContain('999999')
  expect(screen.queryByRole('region', { name: SCORES })).toBeNull()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show All My People' }))
  await rowsOf(SCORES, 8)
})

it('takes segment and period from a link', async () => {
  await open({ data: 'segment=803&days=90' })
  await waitFor(
    () => expect(screen.getByRole('combobox', { name: 'Segment' })).toHaveProperty('value', 'Visited Pricing'),
    WAIT,
  )
  expect(screen.getByRole('combobox', { name: 'Period' })).toHaveProperty('value', '90')
})

it('works on when the account offers no segments', async () => {
  await open({ netResults: [{ kind: 'unsupported', operations: ['ContactSegment.*'] }] })
  await rowsOf(SCORES, 8)
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Segment' })).toHaveProperty('disabled', true), WAIT)
})

it('shows one tile’s failure in that tile', async () => {
  await open({ netResults: [{ kind: 'unsupported', operations: ['Contact.getMineLeadWebActivity'] }] })
  await rowsOf(SCORES, 8)
  await waitFor(
    () => expect(tile(VISITORS).querySelector('[data-cause]')?.getAttribute('data-cause')).toBe('unsupported'),
    WAIT,
  )
})

it('pins, snoozes, shows who is hidden, and brings back who jumps', async () => {
  const opened = await open()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  const [first, second] = names(SCORES)
  if (first === undefined || second === undefined || first === null || second === null)
    throw new Error('There are rows.')
  const act = async (name: string, action: string) => {
    await user.click(within(rowOf(SCORES, name)).getByRole('button', { name: `More: ${name}` }))
    await user.click(within(rowOf(SCORES, name)).getByRole('button', { name: action }))
  }
  await act(second, 'Pin')
  await waitFor(() => expect(names(SCORES)[0]).toBe(second), WAIT)
  await act(first, 'Snooze 1 Week')
  await waitFor(() => expect(names(SCORES)).not.toContain(first), WAIT)
  expect(names(VISITORS)).not.toContain(first)
  expect(names(RECENT)).not.toContain(first)
  await user.click(within(tile(SCORES)).getByRole('button', { name: 'Show 1 Snoozed' }))
  expect(names(SCORES)).toContain(first)
  const hidden = opened.mine.find((contact) => nameOf(contact) === first)
  opened.unmount()

  const again = await open()
  await rowsOf(SCORES, 8)
  expect(names(SCORES)).not.toContain(first)
  expect(names(SCORES)[0]).toBe(second)
  const stored = again.simulator.store.contacts.get(hidden?.id ?? 0)
  stored?.adjustments.push({ overlayId: 12, at: again.clock.now(), by: 10 })
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  await waitFor(() => expect(names(SCORES)).toContain(first), WAIT)
  expect(rowOf(SCORES, first).textContent).toContain('Back from snooze')
  again.unmount()

  const later = await open()
  later.clock.advance(8 * DAY)
  await waitFor(() => expect(names(SCORES)).toContain(first), WAIT)
})

it('opens the record that carries the address', async () => {
  const { dynamics } = await open()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await user.click(within(rowOf(SCORES, 'Priya Raghavan')).getByRole('button', { name: 'Priya Raghavan' }))
  await waitFor(() => {
    const opened = dynamics.log.calls().find(({ name }) => name === 'Xrm.Navigation.openForm')
    expect(opened?.question).toEqual({ entityName: 'contact', entityId: NOTABLE.hotContact })
  }, WAIT)
})

it('asks which of several records is meant, and offers a lead when there is none', async () => {
  const { dynamics, mine } = await open()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  const others = dynamics.store.rows('contact').filter((row) => row['contactid'] !== NOTABLE.hotContact)
  const twin = String(others[0]?.['contactid'])
  dynamics.store.change('contact', twin, { emailaddress1: 'priya.raghavan@haldenwater.example', statecode: 1 })
  await user.click(within(rowOf(SCORES, 'Priya Raghavan')).getByRole('button', { name: 'Priya Raghavan' }))
  const dialog = await screen.findByRole('dialog', { name: 'Open Priya Raghavan' }, WAIT)
  expect(within(dialog).getAllByRole('listitem')).toHaveLength(2)
  expect(within(dialog).getAllByRole('listitem')[1]?.textContent).toContain('Inactive')
  await user.click(within(dialog).getByRole('button', { name: /^Priya Raghavan/ }))
  await waitFor(
    () => expect(dynamics.log.calls().some(({ name }) => name === 'Xrm.Navigation.openForm')).toBe(true),
    WAIT,
  )

  const [, second] = names(SCORES).filter((name) => name !== 'Priya Raghavan')
  const known = mine.find((contact) => nameOf(contact) === second)?.attributes
  const lonely = dynamics.store.rows('contact').find((row) => row['fullname'] === second)
  const lead = dynamics.store.rows('lead').find((row) => row['fullname'] === second)
  if (lonely !== undefined) dynamics.store.change('contact', String(lonely['contactid']), { emailaddress1: null })
  if (lead !== undefined) dynamics.store.change('lead', String(lead['leadid']), { emailaddress1: null })
  await user.click(within(rowOf(SCORES, second ?? '')).getByRole('button', { name: second ?? '' }))
  await screen.findByRole('dialog', { name: `${second} is not in Dynamics yet` }, WAIT)
  await user.click(screen.getByRole('button', { name: 'Create Lead' }))
  await waitFor(() => {
    const created = dynamics.log.calls().filter(({ name }) => name === 'Xrm.Navigation.openForm')[1]
    expect(created?.question).toEqual({
      options: { entityName: 'lead' },
      parameters: {
        firstname: known?.['First Name'],
        lastname: known?.['Last Name'],
        emailaddress1: known?.['Email Address'],
        jobtitle: known?.['Title'],
        companyname: known?.['Company Name'],
      },
    })
  }, WAIT)
})

it('previews a person in place', async () => {
  await open()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await user.click(within(rowOf(SCORES, 'Priya Raghavan')).getByRole('button', { name: 'More: Priya Raghavan' }))
  await user.click(within(rowOf(SCORES, 'Priya Raghavan')).getByRole('button', { name: 'Preview' }))
  const dialog = await screen.findByRole('dialog', { name: 'Priya Raghavan' }, WAIT)
  await within(dialog).findByText('Mailable', {}, WAIT)
  await within(dialog).findByRole('table', { name: 'Visits' }, WAIT)
  await user.click(within(dialog).getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT)
})

it('shows all of a long list with few rows in the document, reading on as one scrolls', async () => {
  const { mine } = await open({ world: createWorld({ peopleOnOneAccount: 1_200 }) })
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await user.click(within(tile(SCORES)).getByRole('button', { name: `Show All ${mine.length}` }))
  await waitFor(() => expect(within(tile(SCORES)).getByText(new RegExp(`^50 of ${mine.length}`))).toBeTruthy(), WAIT)
  window.scrollTo(0, document.documentElement.scrollHeight)
  await waitFor(
    () => expect(within(tile(SCORES)).getByText(new RegExp(`^1\\d\\d of ${mine.length}`))).toBeTruthy(),
    WAIT,
  )
  expect(within(tile(SCORES)).getAllByRole('listitem').length).toBeLessThan(60)
  await user.click(within(tile(SCORES)).getByRole('button', { name: 'Show Fewer' }))
  await rowsOf(SCORES, 8)
})
