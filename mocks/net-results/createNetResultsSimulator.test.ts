import { expect, it, vi } from 'vitest'
import { BASE_URL, LOGINS, answerOf, post, resultOf, start } from './callNetResults.testing'
import { API_PATH } from './createNetResultsSimulator'

const call = (method: string, params: unknown = {}, id = 'one') => ({ jsonrpc: '2.0', id, method, params })
const json = async (response: Promise<Response>) => (await response).json() as Promise<Record<string, unknown>>
const ORIGIN = 'https://contoso.crm4.dynamics.com'
const { simulator } = start()

it.each([
  ['no JSON', '{"jsonrpc":', -32700],
  ['another version', { ...call('getDefault'), jsonrpc: '1.0' }, -32600],
  ['a number as id', { ...call('getDefault'), id: 7 }, -32600],
  ['no id', { jsonrpc: '2.0', method: 'getDefault', params: {} }, -32600],
  ['no params', { jsonrpc: '2.0', id: 'one', method: 'getDefault' }, -32600],
  ['positional params', call('getDefault', []), -32600],
  ['a further member', { ...call('getDefault'), session: 'x' }, -32600],
  ['an empty batch', [], -32600],
  ['an unknown method', call('getEverything'), -32601],
  ['a method of all objects', call('toString'), -32601],
  ['a param too many', call('getDefault', { contact_id: 1 }), -32602],
])('answers %s with its code and HTTP 200', async (_, body, code) => {
  const response = await post(simulator, 'LeadScoreOverlay', body)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ jsonrpc: '2.0', error: { code } })
})

it('names the wrong param', async () => {
  const answer = await answerOf(simulator, 'Contact.getOneWithScore', { contact_id: 'Priya', overlay_id: 12 })
  expect(answer).toMatchObject({ id: 'one', error: { code: -32602, data: { param: 'contact_id' } } })
})

it('answers an unknown controller as an unknown method', async () => {
  expect(await answerOf(simulator, 'Nothing.getOne')).toMatchObject({ error: { code: -32601 } })
})

it('takes the controller from the address and nothing else', async () => {
  const send = (query: string) =>
    simulator.handle(
      new Request(`${BASE_URL}${API_PATH}${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: LOGINS.marcus },
        body: JSON.stringify(call('getDefault')),
      }),
    )
  expect(await json(send(''))).toMatchObject({ error: { code: -32600 } })
  expect(await json(send('?Controller=LeadScoreOverlay&strSessionId=1'))).toMatchObject({ error: { code: -32600 } })
})

it('insists on JSON by name', async () => {
  const response = post(simulator, 'LeadScoreOverlay', call('getDefault'), { 'content-type': 'text/plain' })
  expect(await json(response)).toMatchObject({ error: { code: -32600 } })
})

it('answers a batch as an array in another order, each call for itself', async () => {
  const body = [call('getDefault', {}, 'a'), call('nothing', {}, 'b'), call('getAll', {}, 'c'), 7]
  const answers = await json(post(simulator, 'LeadScoreOverlay', body))
  expect(answers).toMatchObject([
    { id: null, error: { code: -32600 } },
    { id: 'c', result: [{}, {}, {}] },
    { id: 'b', error: { code: -32601 } },
    { id: 'a', result: { lead_score_overlay_id: '12' } },
  ])
})

it('knows its users by name and password, whatever letters they are made of', async () => {
  const status = async (authorization: string) =>
    (await post(simulator, 'LeadScoreOverlay', call('getDefault'), { authorization })).status
  expect(await status(LOGINS.danuta)).toBe(200)
  expect(await status('Basic')).toBe(401)
  expect(await status(`Basic ${btoa('m.oyelaran@sales.example:wrong')}`)).toBe(401)
  expect(await status(`Basic ${btoa('o.tallis@sales.example:')}`)).toBe(401)
  expect(await status(LOGINS.marcus.replace('Basic', 'Bearer'))).toBe(401)
})

it('asks for Basic authentication, readable for the page', async () => {
  const response = await post(simulator, 'User', call('getOneByEmail'), { authorization: '', origin: ORIGIN })
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toMatch(/^Basic /)
  expect(response.headers.get('access-control-allow-origin')).toBe(ORIGIN)
})

it('answers a preflight without authentication and lists the headers by name', async () => {
  const preflight = (origin: string) =>
    simulator.handle(
      new Request(`${BASE_URL}${API_PATH}?Controller=Contact`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      }),
    )
  const { status, headers } = await preflight(ORIGIN)
  expect(status).toBe(204)
  expect(Object.fromEntries(headers)).toMatchObject({
    'access-control-allow-origin': ORIGIN,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-expose-headers': 'Retry-After',
    vary: 'Origin',
  })
  expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(0)
  expect((await preflight('http://localhost:5173')).status).toBe(204)
  expect((await preflight('https://dynamics.com.evil.example')).status).toBe(403)
})

it('gives other origins no permission to read', async () => {
  const response = await post(simulator, 'LeadScoreOverlay', call('getDefault'), { origin: 'https://evil.example' })
  expect(response.headers.has('access-control-allow-origin')).toBe(false)
})

it('answers other paths and verbs as a web server does', async () => {
  const get = (path: string) => simulator.handle(new Request(BASE_URL + path))
  expect((await get('/api/v3')).status).toBe(404)
  const refused = await get(`${API_PATH}?Controller=Contact`)
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
})

it('logs each request with its answer and never a password', async () => {
  const { simulator } = start({ latency: 20 })
  const heard = vi.fn()
  const stop = simulator.onLog(heard)
  await resultOf(simulator, 'LeadScoreOverlay.getDefault')
  stop()
  await resultOf(simulator, 'LeadScoreOverlay.getAll')
  expect(heard).toHaveBeenCalledTimes(1)
  expect(simulator.log).toHaveLength(2)
  expect(simulator.log[0]).toMatchObject({
    controller: 'LeadScoreOverlay',
    methods: ['getDefault'],
    status: 200,
    authorization: 'Basic •••',
    request: { method: 'getDefault' },
    response: { result: { lead_score_overlay_name: 'Default overlay' } },
  })
  expect(simulator.log[0]?.milliseconds).toBeGreaterThanOrEqual(19)
  expect(JSON.stringify(simulator.log)).not.toContain(LOGINS.marcus.slice(6))
})

it('goes back to the beginning on reset', async () => {
  const { simulator } = start()
  await resultOf(simulator, 'Contact.setUnsubscribed', { contact_id: 48211, unsubscribed: true, comment: '' })
  simulator.faults.active = [{ kind: 'down' }]
  simulator.reset()
  expect(simulator.log).toEqual([])
  expect(await resultOf(simulator, 'Contact.getMailingInfo', { contact_id: 48211 })).toMatchObject({ unsubscribed: 0 })
})
