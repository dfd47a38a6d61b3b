import { expect, it, vi } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import type { RequestTrace } from '../domain/RequestTrace'
import { startServer } from './localServer.testing'
import { createTransport, reachAddress, type TransportOptions } from './transport'

const credentials = createCredentials('rep@contoso.example', 'p\u00e4ssword')

async function postTo(baseUrl: string, options: Partial<TransportOptions> = {}, signal?: AbortSignal) {
  return createTransport({ baseUrl, credentials, ...options })('Contact', { hello: 'world' }, signal)
}

it('posts JSON to the controller with the login in the header, and no secret in the address', async () => {
  const { baseUrl, seen } = await startServer(() => ({ body: '{"id":"1"}' }))
  expect(await postTo(baseUrl)).toEqual({ ok: true, value: { id: '1' } })
  expect(seen).toHaveLength(1)
  expect(seen[0]).toMatchObject({
    method: 'POST',
    url: '/api/v2/rpc/server.php?Controller=Contact',
    json: { hello: 'world' },
    headers: { 'content-type': 'application/json', authorization: credentials.authorization() },
  })
  expect(seen[0]?.headers).not.toHaveProperty('cookie')
  expect(seen[0]?.headers).not.toHaveProperty('referer')
})

it('asks the browser for a call without cookies, referrer and redirects', async () => {
  const { baseUrl } = await startServer(() => ({ body: '{}' }))
  const inits: unknown[] = []
  await postTo(baseUrl, {
    fetch: (input, init) => {
      inits.push(init)
      return fetch(input, init)
    },
  })
  expect(inits).toEqual([
    expect.objectContaining({
      method: 'POST',
      mode: 'cors',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    }),
  ])
  // With `no-store` Chromium forgets that it may call, and asks again each time.
  expect(inits).not.toEqual([expect.objectContaining({ cache: expect.anything() })])
})

it('reads the login at the moment of the call, not before', async () => {
  const { baseUrl } = await startServer(() => ({ body: '{}' }))
  const authorization = vi.fn(() => 'Basic eA==')
  const post = createTransport({ baseUrl, credentials: { userName: 'x', password: () => '', authorization } })
  expect(authorization).not.toHaveBeenCalled()
  await post('Contact', {})
  expect(authorization).toHaveBeenCalledTimes(1)
})

it.each([
  [400, 'malformed'],
  [401, 'wrongCredentials'],
  [403, 'notPermitted'],
  [404, 'wrongAddress'],
  [405, 'wrongAddress'],
  [429, 'throttled'],
  [500, 'down'],
  [503, 'down'],
  [599, 'down'],
] as const)('reads HTTP %i as %s', async (status, kind) => {
  const { baseUrl } = await startServer(() => ({ status, body: '{"id":"1","result":1}' }))
  expect(await postTo(baseUrl)).toEqual({ ok: false, failure: { kind, status } })
})

it('takes along how long a busy server wants to be left alone', async () => {
  const { baseUrl } = await startServer(() => ({ status: 429, headers: { 'Retry-After': '7' } }))
  expect(await postTo(baseUrl)).toEqual({
    ok: false,
    failure: { kind: 'throttled', status: 429, retryAfterSeconds: 7 },
  })
})

it.each([
  ['a web page', '<!DOCTYPE html><html><body>Sign in, Alice</body></html>'],
  ['half a JSON text', '{"id":"nr1","result":{"contact_first_na'],
  ['nothing', ''],
])('calls %s malformed, and quotes none of it', async (_, body) => {
  const { baseUrl } = await startServer(() => ({ body }))
  expect(await postTo(baseUrl)).toEqual({ ok: false, failure: { kind: 'malformed', status: 200 } })
})

it.each(['drop', 'dropInBody'] as const)('calls a broken connection blocked (%s)', async (how) => {
  const { baseUrl } = await startServer(() => how)
  expect(await postTo(baseUrl)).toMatchObject({ ok: false, failure: { kind: 'blocked' } })
})

it('follows no redirect, so that the login goes nowhere else', async () => {
  const other = await startServer(() => ({ body: '{}' }))
  const { baseUrl } = await startServer(() => ({ status: 307, headers: { Location: other.baseUrl } }))
  expect(await postTo(baseUrl)).toMatchObject({ ok: false, failure: { kind: 'blocked' } })
  expect(other.seen).toEqual([])
})

it('calls it offline when the browser has no network', async () => {
  const { baseUrl } = await startServer(() => 'drop')
  expect(await postTo(baseUrl, { isOnline: () => false })).toMatchObject({ ok: false, failure: { kind: 'offline' } })
})

it('gives up when no answer comes in time, and hangs up', async () => {
  const { baseUrl, seen } = await startServer(() => 'silence')
  expect(await postTo(baseUrl, { timeoutMilliseconds: 60 })).toEqual({ ok: false, failure: { kind: 'timeout' } })
  await vi.waitFor(() => expect(seen[0]?.left).toBe(true))
})

it('rejects with the reason of the signal, and hangs up', async () => {
  const { baseUrl, seen } = await startServer(() => 'silence')
  const leaving = new AbortController()
  const answer = postTo(baseUrl, {}, leaving.signal)
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  leaving.abort('another record')
  await expect(answer).rejects.toBe('another record')
  await vi.waitFor(() => expect(seen[0]?.left).toBe(true))
})

it('sends nothing when it was aborted before', async () => {
  const { baseUrl, seen } = await startServer(() => ({ body: '{}' }))
  await expect(postTo(baseUrl, {}, AbortSignal.abort('gone'))).rejects.toBe('gone')
  expect(seen).toEqual([])
})

/** Plays the browser that reports a violation: the event is a task of its own after the rejection. */
function violating(blockedURI: string, disposition = 'enforce') {
  const policyBlocks = new EventTarget()
  const fetch = () => {
    setTimeout(() => {
      policyBlocks.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), { blockedURI, disposition }))
    }, 0)
    return Promise.reject(new TypeError('Failed to fetch'))
  }
  return { policyBlocks, fetch }
}

it.each([
  ['https://apps.net-results.com/api/v2/rpc/server.php?Controller=Contact', 'enforce', 'blockedByPolicy'],
  ['https://apps.net-results.com', 'enforce', 'blockedByPolicy'],
  ['https://elsewhere.example/pixel.gif', 'enforce', 'blocked'],
  ['inline', 'enforce', 'blocked'],
  ['https://apps.net-results.com', 'report', 'blocked'],
])('hears from the browser that a policy concerns %s (%s): %s', async (blockedURI, disposition, kind) => {
  const outcome = await postTo('https://apps.net-results.com', violating(blockedURI, disposition))
  expect(outcome).toMatchObject({ ok: false, failure: { kind } })
})

it.each([200, 401, 405, 503])('reaches an address that answers with %s, whatever it says', async (status) => {
  const { baseUrl, seen } = await startServer(() => ({ status, body: 'closed' }))
  expect(await reachAddress(baseUrl)).toBe('reached')
  expect(seen.map(({ method, url }) => [method, url])).toEqual([['GET', '/api/v2/rpc/server.php']])
  expect(seen[0]?.headers).not.toHaveProperty('authorization')
  expect(seen[0]?.headers).not.toHaveProperty('cookie')
})

it('does not reach an address where nobody answers, and says whether there is a network', async () => {
  expect(await reachAddress('http://127.0.0.1:9', { isOnline: () => true })).toBe('unreachable')
  expect(await reachAddress('http://127.0.0.1:9', { isOnline: () => false })).toBe('offline')
})

it('gives up on an address that keeps silent', async () => {
  const { baseUrl, seen } = await startServer(() => 'silence')
  expect(await reachAddress(baseUrl, { timeoutMilliseconds: 150 })).toBe('timeout')
  await vi.waitFor(() => expect(seen[0]?.left).toBe(true))
})

it('tells of each request by method, id, status and time, and never of its parameters', async () => {
  const traces: RequestTrace[] = []
  const answers = [{ body: '{}' }, { status: 503 }, 'drop'] as const
  const { baseUrl } = await startServer(() => answers[traces.length] ?? 'drop')
  let clock = 100
  const options = {
    baseUrl,
    credentials,
    trace: (trace: RequestTrace) => void traces.push(trace),
    now: () => (clock += 7),
  }
  const post = createTransport(options)
  const request = { jsonrpc: '2.0', id: 'nr1', method: 'getOne', params: { email: 'ada@example.com' } }
  for (let round = 0; round < 3; round += 1) await post('Contact', request)
  expect(traces.map(({ status, outcome }) => [status, outcome])).toEqual([
    [200, 'ok'],
    [503, 'down'],
    [null, 'blocked'],
  ])
  expect(traces[0]).toMatchObject({ ids: ['nr1'], what: 'Contact.getOne', at: 107 })
  expect(traces[0]?.milliseconds).toBeGreaterThan(0)
  expect(JSON.stringify(traces)).not.toContain('ada@')
})
