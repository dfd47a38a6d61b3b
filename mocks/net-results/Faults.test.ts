import { expect, it } from 'vitest'
import { answerOf, listOf, paged, post, resultOf, start } from './callNetResults.testing'
import type { Fault } from './Faults'
import { HOSTILE_TEXT } from './wire/damageRows'

const ORIGIN = 'https://contoso.crm.dynamics.com'
const call = (id = 'one') => ({ jsonrpc: '2.0', id, method: 'getDefault', params: {} })
const BATCH = [call('a'), call('b'), call('c')]
const send = (faults: readonly Fault[], body: unknown = call(), headers: Record<string, string> = {}) =>
  post(start({ faults }).simulator, 'LeadScoreOverlay', body, headers)

it.each<[Fault, number]>([
  [{ kind: 'wrongPassword' }, 401],
  [{ kind: 'notPermitted' }, 403],
  [{ kind: 'throttled' }, 429],
  [{ kind: 'down' }, 503],
  [{ kind: 'down', status: 502 }, 502],
])('answers %j, readable for the page', async (fault, status) => {
  const response = await send([fault], call(), { origin: ORIGIN })
  expect(response.status).toBe(status)
  expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN)
})

it('says when to come back only if it is told to', async () => {
  expect((await send([{ kind: 'throttled', retryAfterSeconds: 3 }])).headers.get('retry-after')).toBe('3')
  expect((await send([{ kind: 'throttled' }])).headers.has('retry-after')).toBe(false)
})

it('recovers after so many times, and reset makes it fail again', async () => {
  const faults: readonly Fault[] = [{ kind: 'down', times: 2 }]
  const { simulator } = start({ faults })
  const status = async () => (await post(simulator, 'LeadScoreOverlay', call())).status
  expect([await status(), await status(), await status()]).toEqual([503, 503, 200])
  simulator.reset()
  expect(await status()).toBe(503)
})

it('spoils only the operations of its scope', async () => {
  const { simulator } = start({
    faults: [
      { kind: 'down', operations: ['Email.*'] },
      { kind: 'unsupported', operations: ['Contact.getEmailLists'] },
    ],
  })
  expect((await post(simulator, 'Email', call())).status).toBe(503)
  expect(await answerOf(simulator, 'Contact.getEmailLists', { contact_id: 48211 })).toMatchObject({
    error: { code: -32601 },
  })
  expect(await resultOf(simulator, 'Contact.getMailingInfo', { contact_id: 48211 })).toMatchObject({ mailable: 1 })
})

it('never answers while it hangs, and logs that', async () => {
  const { simulator } = start({ faults: [{ kind: 'hang' }] })
  const answered = post(simulator, 'LeadScoreOverlay', call()).then(() => 'answered')
  const waited = new Promise((resolve) => setTimeout(() => resolve('waited'), 50))
  expect(await Promise.race([answered, waited])).toBe('waited')
  expect(simulator.log).toMatchObject([{ status: null, response: null }])
})

it('blocks as a browser would: no headers on the network, a network error without one', async () => {
  const onNetwork = await send([{ kind: 'corsBlocked' }], call(), { origin: ORIGIN })
  expect([onNetwork.status, onNetwork.headers.has('access-control-allow-origin')]).toEqual([200, false])
  expect((await send([{ kind: 'corsBlocked' }])).type).toBe('error')
  expect((await send([{ kind: 'unreachable' }], call(), { origin: ORIGIN })).type).toBe('error')
})

it('sends what is no JSON, or half of it', async () => {
  const html = await send([{ kind: 'htmlInsteadOfJson' }])
  expect([html.status, await html.text()]).toEqual([200, expect.stringContaining('<!doctype html>')])
  const half = await (await send([{ kind: 'truncatedJson' }])).text()
  expect(() => JSON.parse(half)).toThrow(SyntaxError)
})

it('answers somebody else', async () => {
  expect(await (await send([{ kind: 'wrongId' }])).json()).toMatchObject({ id: 'one-of-somebody-else', result: {} })
})

it('refuses batches and nothing else', async () => {
  expect(await (await send([{ kind: 'batchRefused' }], BATCH)).json()).toMatchObject({
    id: null,
    error: { code: -32600 },
  })
  expect((await send([{ kind: 'batchRefused', status: 405 }], BATCH)).status).toBe(405)
  expect(await (await send([{ kind: 'batchRefused' }])).json()).toMatchObject({ id: 'one', result: {} })
})

it('forgets every second answer of a batch', async () => {
  const answers = (await (await send([{ kind: 'batchAnswersMissing' }], BATCH)).json()) as { id: string }[]
  expect(answers.map(({ id }) => id)).toEqual(['c', 'a'])
})

it('refuses in its own words', async () => {
  const { simulator } = start({ faults: [{ kind: 'refused', message: 'Not today' }] })
  expect(await answerOf(simulator, 'LeadScoreOverlay.getAll')).toMatchObject({
    error: { code: -32000, message: 'Not today' },
  })
})

it('damages rows in every way, each keeping what the way does not touch', async () => {
  const { simulator } = start({ faults: [{ kind: 'malformedRows' }] })
  const { results } = await listOf(simulator, 'ContactActivityHistory.getContactActivity', {
    contact_id: 48211,
    ...paged('activity_date', 'DESC'),
    options: {},
  })
  expect(results).toHaveLength(50)
  expect(results[0]).toMatchObject({
    contact_activity_id: expect.any(String),
    description: expect.stringMatching(/^Visited/),
  })
  expect(results[1]).not.toHaveProperty('contact_activity_id')
  expect(results[2]).toMatchObject({ contact_activity_id: expect.any(String), description: null, activity_date: null })
  expect(results[3]).toMatchObject({ description: { unexpected: [expect.any(String)] } })
  expect(String(results[4]?.['description']).length).toBeGreaterThan(10_000)
  expect(results[5]).toMatchObject({ description: HOSTILE_TEXT, url: 'javascript:window.hostile=1' })
})

it('leaves totals out', async () => {
  const { simulator } = start({ faults: [{ kind: 'withoutTotals' }] })
  const answer = await listOf(simulator, 'EmailList.getMultiple', paged('email_list_name'))
  expect(answer.results).toHaveLength(50)
  expect(answer).not.toHaveProperty('total')
})

it('lets as many requests pass first as it is told to', async () => {
  const { simulator } = start({ faults: [{ kind: 'down', after: 1, times: 1 }] })
  const status = async () => (await post(simulator, 'LeadScoreOverlay', call())).status
  expect([await status(), await status(), await status()]).toEqual([200, 503, 200])
})
