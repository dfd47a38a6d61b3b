import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { SEGMENTS } from '../../../mocks/net-results/data/segments'
import { isMailable } from '../../../mocks/net-results/store/contacts'
import { createWorld } from '../../../mocks/world/createWorld'
import { DANUTA } from '../../../mocks/world/users'
import {
  choose,
  nameOf,
  names,
  openHotLeads,
  RECENT,
  rowsOf,
  SCORES,
  tile,
  VISITORS,
  WAIT,
} from './openHotLeads.testing'

it.each(['Visited Pricing', 'Score 60 or more', 'Repeat visitors', 'Not mailable'])(
  'applies the segment %s to all three tiles, as Net-Results decides',
  async (name) => {
    const { mine, simulator, clock } = await openHotLeads()
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
  const { calls, mine, requests } = await openHotLeads()
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
  const { calls, mine } = await openHotLeads({ world: createWorld({ peopleOnOneAccount: 1_200 }) })
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
  const { worker, simulator, mine, clock } = await openHotLeads()
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
  const first = await openHotLeads()
  const user = userEvent.setup()
  await choose(user, 'Visited Pricing')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Period' }), 'Last 90 days')
  first.unmount()
  const second = await openHotLeads()
  await waitFor(
    () => expect(screen.getByRole('combobox', { name: 'Segment' })).toHaveProperty('value', 'Visited Pricing'),
    WAIT,
  )
  expect(screen.getByRole('combobox', { name: 'Period' })).toHaveProperty('value', '90')
  second.unmount()
  await openHotLeads({ user: DANUTA })
  await rowsOf(SCORES, 8)
  expect(screen.getByRole('combobox', { name: 'Segment' })).toHaveProperty(
    'value',
    expect.stringMatching(/^All my people/),
  )
})

it('does not apply a segment that does not exist in silence', async () => {
  await openHotLeads({ data: 'segment=999999' })
  await screen.findByRole('heading', { name: 'This segment does not exist' }, WAIT)
  expect(document.body.textContent).toContain('999999')
  expect(screen.queryByRole('region', { name: SCORES })).toBeNull()
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show All My People' }))
  await rowsOf(SCORES, 8)
})

it('takes segment and period from a link', async () => {
  await openHotLeads({ data: 'segment=803&days=90' })
  await waitFor(
    () => expect(screen.getByRole('combobox', { name: 'Segment' })).toHaveProperty('value', 'Visited Pricing'),
    WAIT,
  )
  expect(screen.getByRole('combobox', { name: 'Period' })).toHaveProperty('value', '90')
})

it('works on when the account offers no segments', async () => {
  await openHotLeads({ netResults: [{ kind: 'unsupported', operations: ['ContactSegment.*'] }] })
  await rowsOf(SCORES, 8)
  await waitFor(() => expect(screen.getByRole('combobox', { name: 'Segment' })).toHaveProperty('disabled', true), WAIT)
})
