import { expect, it } from 'vitest'
import { answerOf, listOf, paged, resultOf, start } from '../callNetResults.testing'

const { simulator } = start()
const OPERATION = 'ContactActivityHistory.getContactActivity'
const activities = (contact_id: number, options: object = {}, page: object = {}) =>
  listOf(simulator, OPERATION, { contact_id, ...paged('activity_date', 'DESC'), ...page, options })

it('serves the types with numbers that nobody guesses', async () => {
  const { results } = await listOf(simulator, 'ContactActivityHistory.getTypes')
  expect(results).toContainEqual({ contact_activity_type_id: '3', contact_activity_type_name: 'Page View' })
  expect(new Set(results.map((row) => row['contact_activity_type_id'])).size).toBe(results.length)
})

it('tells a history newest first, in the fields of the contract', async () => {
  const { results, total } = await activities(48211)
  expect(total).toBe(64)
  expect(results).toHaveLength(50)
  expect(results[0]).toEqual({
    contact_activity_id: expect.stringMatching(/^\d+$/),
    contact_id: 48211,
    contact_activity_type_id: 3,
    contact_activity_type_name: 'Page View',
    activity_date: '2026-11-18 15:23:00',
    description: 'Visited Security and compliance',
    detail: '',
    url: 'https://www.dispatchworks.example/trust/security',
    score_change: null,
  })
  expect(results[3]).toMatchObject({ description: 'Visited Pricing', score_change: 6 })
  expect(results[4]).toMatchObject({ description: 'Opened “Your plan comparison, Priya”' })
  const dates = results.map((row) => String(row['activity_date']))
  expect(dates).toEqual([...dates].sort().reverse())
})

it('gives every activity an id of its own, and the same one each time', async () => {
  const whole = (await activities(48211, {}, { limit: 1000 })).results
  expect(new Set(whole.map((row) => row['contact_activity_id'])).size).toBe(64)
  const again = await listOf(start().simulator, OPERATION, {
    contact_id: 48211,
    ...paged('activity_date', 'DESC', 0, 1000),
    options: {},
  })
  expect(again.results).toEqual(whole)
})

it('filters by type, days and words', async () => {
  const opened = await activities(48211, { contact_activity_type_ids: ['12'] })
  expect(new Set(opened.results.map((row) => row['contact_activity_type_name']))).toEqual(new Set(['Email Opened']))
  const monday = await activities(48211, { start_date: '2026-11-16', stop_date: '2026-11-16' })
  expect(monday.results.map((row) => String(row['activity_date']).slice(0, 10))).toEqual(Array(6).fill('2026-11-16'))
  const pricing = await activities(48211, { search: 'PRICING', start_date: '2026-11-18' })
  expect(pricing.results.map((row) => row['description'])).toEqual([
    'Visited Pricing',
    'Visited Compare plans',
    'Visited Pricing',
  ])
})

it.each([
  ['options.start_date', { start_date: '18.11.2026' }],
  ['options.stop_date', { stop_date: '2026-02-30' }],
  ['options.type', { type: 3 }],
])('names %s when it is wrong', async (param, options) => {
  const answer = await answerOf(simulator, OPERATION, { contact_id: 48211, ...paged('activity_date'), options })
  expect(answer).toMatchObject({ error: { code: -32602, data: { param } } })
})

it('has nothing to tell of a contact who did nothing', async () => {
  expect(await activities(48231)).toEqual({ results: [], total: 0 })
})

it('tells ten thousand activities quickly, each in its place', async () => {
  const { simulator } = start()
  const started = performance.now()
  const last = await listOf(simulator, OPERATION, {
    contact_id: 48372,
    ...paged('activity_date', 'DESC', 9_990, 1000),
    options: {},
  })
  expect(last.total).toBe(10_000)
  expect(last.results).toHaveLength(10)
  expect(performance.now() - started).toBeLessThan(1500)
})

it('never takes more points away than there were', async () => {
  const params = { ...paged('contact_lead_score', 'DESC', 0, 1000), overlay_id: 12 }
  const { results } = await listOf(simulator, 'Contact.getMineLeadScores', params)
  for (const row of results) {
    const { score_history: history } = (await resultOf(simulator, 'Contact.getOneWithScore', {
      contact_id: row['contact_id'],
      overlay_id: 12,
    })) as { score_history: { contact_lead_score: number }[] }
    expect(history.filter((point) => point.contact_lead_score < 0)).toEqual([])
    expect(history[history.length - 1]?.contact_lead_score).toBe(row['contact_lead_score'])
  }
})
