import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { visitsOfContact } from '../../../mocks/net-results/store/contacts'
import { scoreAt, scoreChange7d } from '../../../mocks/net-results/store/scores'
import type { StoredContact } from '../../../mocks/net-results/store/Store'
import { createWorld } from '../../../mocks/world/createWorld'
import { DANUTA, INGRID } from '../../../mocks/world/users'
import {
  cause,
  choose,
  DAY,
  nameOf,
  names,
  openHotLeads,
  RECENT,
  rowOf,
  rowsOf,
  SCORES,
  tile,
  VISITORS,
  WAIT,
} from './openHotLeads.testing'

it('ranks the own people by visits, by score and by what they did last, as Net-Results computes it', async () => {
  const { mine, simulator, clock } = await openHotLeads()
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
  const { requests } = await openHotLeads()
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
  const { mine, world } = await openHotLeads({ user: DANUTA })
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

it.each([7, 90] as const)('counts the visits of the last %i days', async (days) => {
  const { mine, simulator, clock } = await openHotLeads()
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
  const { mine, simulator, clock } = await openHotLeads()
  const user = userEvent.setup()
  await rowsOf(SCORES, 8)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort top lead scores by' }), 'by rise in 7 days')
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
  const nobody = await openHotLeads({ user: INGRID })
  await screen.findByRole('heading', { name: 'No lead is assigned to you' }, WAIT)
  await waitFor(() => expect(cause()).toBe('noLeads'), WAIT)
  nobody.unmount()

  const excluded = await openHotLeads()
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
  const { worker } = await openHotLeads({
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

it('shows one tile’s failure in that tile', async () => {
  await openHotLeads({ netResults: [{ kind: 'unsupported', operations: ['Contact.getMineLeadWebActivity'] }] })
  await rowsOf(SCORES, 8)
  await waitFor(
    () => expect(tile(VISITORS).querySelector('[data-cause]')?.getAttribute('data-cause')).toBe('unsupported'),
    WAIT,
  )
})

it('shows all of a long list with few rows in the document, reading on as one scrolls', async () => {
  const { mine } = await openHotLeads({ world: createWorld({ peopleOnOneAccount: 1_200 }) })
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
