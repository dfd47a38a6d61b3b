import { expect, it } from 'vitest'
import { LOGINS, answerOf, listOf, paged, resultOf, start } from '../callNetResults.testing'

const PRIYA = 48211
const { simulator } = start()

it('finds a contact by e-mail address, without regard to case', async () => {
  const params = { email_address: 'Priya.Raghavan@Haldenwater.example' }
  expect(await resultOf(simulator, 'Contact.getContactIdByEmailAddress', params)).toBe('48211')
})

it('answers an unknown address with each of the ways to say nothing', async () => {
  const addresses = ['a@b.example', 'aa@b.example', 'aaa@b.example', 'aaaa@b.example']
  const answers = await Promise.all(
    addresses.map((email_address) => resultOf(simulator, 'Contact.getContactIdByEmailAddress', { email_address })),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['null', '0', 'false', '[]']))
})

it('tells the score with its parts, source and history', async () => {
  const result = await resultOf(simulator, 'Contact.getOneWithScore', { contact_id: '48211', overlay_id: '12' })
  expect(result).toMatchObject({
    contact_id: PRIYA,
    contact_email_address: 'priya.raghavan@haldenwater.example',
    contact_first_name: 'Priya',
    contact_last_name: 'Raghavan',
    contact_title: 'Director of Field Operations',
    company_name: 'Halden Water Systems',
    contact_lead_score: '118',
    contact_score: 38,
    activity_score: 74,
    traffic_source_type: 'Paid search',
    last_access: '2026-11-18 15:23:00',
  })
})

it('keeps a history that rises by the 40 points of the last week to the score of today', async () => {
  const params = { contact_id: PRIYA, overlay_id: 12 }
  const { score_history: history } = (await resultOf(simulator, 'Contact.getOneWithScore', params)) as {
    score_history: { date: string; contact_lead_score: number }[]
  }
  const dates = history.map(({ date }) => date)
  expect(dates).toEqual([...dates].sort())
  expect(history[history.length - 1]).toEqual({ date: '2026-11-18 15:18:00', contact_lead_score: 118 })
  expect(history.filter(({ date }) => date < '2026-11-11 15:42:00').pop()?.contact_lead_score).toBe(78)
})

it('scores every overlay for itself', async () => {
  const score = async (overlay_id: number) =>
    (await resultOf(simulator, 'Contact.getOneWithScore', { contact_id: PRIYA, overlay_id })) as Record<string, unknown>
  expect((await score(17))['contact_lead_score']).toBe('86')
  expect((await score(23))['contact_lead_score']).toBe('22')
  const unknown = await answerOf(simulator, 'Contact.getOneWithScore', { contact_id: PRIYA, overlay_id: 99 })
  expect(unknown).toMatchObject({ error: { code: -32602, data: { param: 'overlay_id' } } })
})

it('refuses a contact that is not there', async () => {
  expect(await answerOf(simulator, 'Contact.getMailingInfo', { contact_id: 1 })).toMatchObject({
    error: { code: -32000 },
  })
})

it('tells who may be mailed, and since when somebody may not', async () => {
  const mailing = (contact_id: number) => resultOf(simulator, 'Contact.getMailingInfo', { contact_id })
  const date = expect.stringMatching(/^2026-\d\d-\d\d \d\d:\d\d:\d\d$/)
  const free = { unsubscribed: 0, unsubscribe_date: null, bounced: 0, bounce_date: null }
  expect(await mailing(PRIYA)).toEqual({ ...free, mailable: 1 })
  expect(await mailing(48215)).toEqual({ ...free, mailable: 0, unsubscribed: 1, unsubscribe_date: date })
  expect(await mailing(48217)).toEqual({ ...free, mailable: 0, bounced: 1, bounce_date: date })
})

it('unsubscribes for everybody to see, and never opts in', async () => {
  const { simulator } = start()
  const unsubscribe = { contact_id: PRIYA, unsubscribed: true, comment: 'Asked on the phone' }
  expect(await resultOf(simulator, 'Contact.setUnsubscribed', unsubscribe)).toMatchObject({
    mailable: false,
    unsubscribed: true,
  })
  const seenByDanuta = await resultOf(
    simulator,
    'Contact.getMailingInfo',
    { contact_id: PRIYA },
    { authorization: LOGINS.danuta },
  )
  expect(seenByDanuta).toMatchObject({ mailable: 0, unsubscribed: 1, unsubscribe_date: '2026-11-18 15:42:00' })
  expect(await newestActivity(simulator)).toMatchObject({
    description: 'Unsubscribed from all email',
    detail: 'By Marcus Oyelaran: Asked on the phone',
  })
  const optIn = await answerOf(simulator, 'Contact.setUnsubscribed', { ...unsubscribe, unsubscribed: false })
  expect(optIn).toMatchObject({ error: { code: -32602, data: { param: 'unsubscribed' } } })
})

it('sets a score by hand, in one overlay, and keeps who and why', async () => {
  const { simulator } = start()
  const set = { contact_id: PRIYA, overlay_id: 12, contact_lead_score: 125, comment: 'Budget confirmed' }
  expect(await resultOf(simulator, 'Contact.setLeadScore', set)).toMatchObject({ contact_lead_score: '125' })
  expect(await resultOf(simulator, 'Contact.getOneWithScore', { contact_id: PRIYA, overlay_id: 17 })).toMatchObject({
    contact_lead_score: '86',
  })
  expect(await newestActivity(simulator)).toMatchObject({
    contact_activity_type_name: 'Score Adjusted',
    description: 'Lead score set to 125, was 118',
    detail: 'By Marcus Oyelaran: Budget confirmed',
    score_change: 7,
  })
  const text = await answerOf(simulator, 'Contact.setLeadScore', { ...set, contact_lead_score: '125' })
  expect(text).toMatchObject({ error: { code: -32602, data: { param: 'contact_lead_score' } } })
})

it('lists the ids of lists and subscriptions alike', async () => {
  const ids = (await resultOf(simulator, 'Contact.getEmailLists', { contact_id: PRIYA })) as string[]
  expect(ids).toEqual(expect.arrayContaining(['2103', '2104', '2105', '2106', '2301', '2304']))
})

it('shows each user the scores of his own leads, hottest first', async () => {
  const params = { ...paged('contact_lead_score', 'DESC', 0, 3), overlay_id: 12 }
  const { results, total } = await listOf(simulator, 'Contact.getMineLeadScores', params)
  expect(results.map((row) => [row['contact_last_name'], row['contact_lead_score']])).toEqual([
    ['Okonjo', 131],
    ['Raghavan', 118],
    ['Thorvaldsen', 112],
  ])
  expect(results[1]).toMatchObject({ contact_id: PRIYA, score_change_7d: 40, last_access: '2026-11-18 15:23:00' })
  const danutas = await listOf(simulator, 'Contact.getMineLeadScores', params, { authorization: LOGINS.danuta })
  expect(danutas.results.map((row) => row['contact_last_name'])).not.toContain('Raghavan')
  const ingrids = await listOf(simulator, 'Contact.getMineLeadScores', params, { authorization: LOGINS.ingrid })
  expect(ingrids).toEqual({ results: [], total: 0 })
  expect((total ?? 0) + (danutas.total ?? 0)).toBe(44)
})

it('pages without losing or repeating anybody', async () => {
  const page = async (offset: number) =>
    (
      await listOf(simulator, 'Contact.getMineLeadScores', {
        ...paged('contact_last_name', 'ASC', offset, 10),
        overlay_id: 12,
      })
    ).results
  const all = await listOf(simulator, 'Contact.getMineLeadScores', { ...paged('contact_last_name'), overlay_id: 12 })
  const pages = [...(await page(0)), ...(await page(10)), ...(await page(20)), ...(await page(30))]
  expect(pages.map((row) => row['contact_id'])).toEqual(all.results.map((row) => row['contact_id']))
  expect(await page(1000)).toEqual([])
})

it('searches names without regard to accents', async () => {
  const search = (text: string) =>
    listOf(simulator, 'Contact.getMineLeadScores', {
      ...paged('contact_id'),
      overlay_id: 12,
      filters: { search: text },
    })
  expect((await search('zoe bronte')).results).toMatchObject([{ contact_first_name: 'Zoë' }])
  expect((await search('الحداد')).total).toBe(1)
})

it.each([
  ['offset', { offset: -1 }],
  ['limit', { limit: 1001 }],
  ['order_by', { order_by: 'password' }],
  ['order_dir', { order_dir: 'desc' }],
  ['filters.segment', { filters: { segment: 1 } }],
  ['overlay_id', { overlay_id: null }],
])('names %s when it is wrong', async (param, wrong) => {
  const params = { ...paged('contact_lead_score'), overlay_id: 12, ...wrong }
  expect(await answerOf(simulator, 'Contact.getMineLeadScores', params)).toMatchObject({
    error: { code: -32602, data: { param } },
  })
})

it('counts the visits of the last 30 days, most first', async () => {
  const params = { ...paged('visit_count', 'DESC'), overlay_id: 12 }
  const { results } = await listOf(simulator, 'Contact.getMineLeadWebActivity', params)
  const counts = results.map((row) => Number(row['visit_count']))
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  expect(results.every((row) => Number(row['access_count']) >= Number(row['visit_count']))).toBe(true)
  expect(results.find((row) => row['contact_id'] === PRIYA)).toMatchObject({ visit_count: expect.any(String) })
  expect(results.every((row) => String(row['last_access']) > '2026-10-19')).toBe(true)
})

async function newestActivity(of: typeof simulator) {
  const params = { contact_id: PRIYA, ...paged('activity_date', 'DESC', 0, 1), options: {} }
  return (await listOf(of, 'ContactActivityHistory.getContactActivity', params)).results[0]
}
