import { expect, it } from 'vitest'
import { LOGINS, answerOf, listOf, paged, resultOf, start } from '../callNetResults.testing'

const MINE = 'Conversation.getMineMultiple'
const NEWEST = { ...paged('sent_date', 'DESC'), filters: {} }

it('shows what the user sent, with its statistics', async () => {
  const { simulator } = start()
  const { results, total } = await listOf(simulator, MINE, NEWEST)
  expect(total).toBeGreaterThan(40)
  expect(results[0]).toEqual({
    conversation_id: 5001,
    email_subject: 'Your plan comparison, Priya',
    contact_id: '48211',
    contact_email_address: 'priya.raghavan@haldenwater.example',
    contact_first_name: 'Priya',
    contact_last_name: 'Raghavan',
    sent_date: '2026-11-18 13:32:00',
    sent_from: 'net-results',
    open_count: '2',
    first_open_date: '2026-11-18 13:51:00',
    click_count: 0,
    bounced: false,
    unsubscribed: false,
  })
  expect(results.find((row) => row['contact_last_name'] === 'Vasquez')).toMatchObject({
    bounced: true,
    open_count: '0',
  })
  const danutas = await listOf(simulator, MINE, NEWEST, { authorization: LOGINS.danuta })
  expect(danutas.results.map((row) => row['contact_id'])).not.toContain('48211')
})

it('keeps to the days that were asked for', async () => {
  const filters = { start_date: '2026-11-16', stop_date: '2026-11-17' }
  const { results } = await listOf(start().simulator, MINE, { ...paged('sent_date'), filters })
  expect(results.length).toBeGreaterThan(3)
  expect(results.every((row) => /^2026-11-1[67]/.test(String(row['sent_date'])))).toBe(true)
})

it('shows a sent e-mail at once, opened when time has passed', async () => {
  const { simulator, clock } = start()
  const id = await resultOf(simulator, 'Conversation.sendEmail', { email_id: '3101', contact_id: 48211 })
  const newest = async () => (await listOf(simulator, MINE, { ...paged('sent_date', 'DESC', 0, 1) })).results[0]
  expect(await newest()).toMatchObject({
    conversation_id: Number(id),
    email_subject: 'Your plan comparison, Priya',
    sent_date: '2026-11-18 15:42:00',
    open_count: '0',
    first_open_date: null,
  })
  clock.advance(30 * 60_000)
  expect(await newest()).toMatchObject({ open_count: '1', first_open_date: '2026-11-18 16:01:00', click_count: 1 })
  const { results } = await listOf(simulator, 'ContactActivityHistory.getContactActivity', {
    contact_id: 48211,
    ...paged('activity_date', 'DESC', 0, 3),
    options: {},
  })
  expect(results.map((row) => row['contact_activity_type_name'])).toEqual([
    'Email Clicked',
    'Email Opened',
    'Email Sent',
  ])
  expect(await resultOf(simulator, 'Contact.getOneWithScore', { contact_id: 48211, overlay_id: 12 })).toMatchObject({
    contact_lead_score: '123',
  })
})

it('sends nothing to people who may not be mailed', async () => {
  const { simulator } = start()
  for (const contact_id of [48215, 48217]) {
    const answer = await answerOf(simulator, 'Conversation.sendEmail', { email_id: 3101, contact_id })
    expect(answer).toMatchObject({ error: { code: -32000, message: 'The contact is not mailable' } })
  }
})

it('names a template that is not there', async () => {
  const answer = await answerOf(start().simulator, 'Conversation.sendEmail', { email_id: 1, contact_id: 48211 })
  expect(answer).toMatchObject({ error: { code: -32602, data: { param: 'email_id' } } })
})
