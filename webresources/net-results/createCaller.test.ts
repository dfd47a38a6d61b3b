import { inspect } from 'node:util'
import * as v from 'valibot'
import { expect, it, vi } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import { createCaller, type CallerOptions } from './createCaller'
import { answer, startServer, type Handler } from './localServer.testing'
import { NetResultsError } from './NetResultsError'
import type { Operation } from './operations'

const readScore: Operation<number> = { name: 'Contact.getScore', known: 'ASSUMED', result: v.number(), write: false }
const score: Operation<number> = { ...readScore, name: 'Contact.setLeadScore', write: true }

async function start(handle: Handler, options: Partial<CallerOptions> = {}) {
  const { baseUrl, seen } = await startServer(handle)
  const credentials = createCredentials('rep', 'secret')
  const sleep = () => Promise.resolve()
  return { seen, call: createCaller({ baseUrl, credentials, sleep, batchMode: { refused: false }, ...options }) }
}

it('sends each write alone', async () => {
  const { call, seen } = await start((request) => answer(request, () => ({ result: 1 })))
  expect(await Promise.all([1, 2].map((id) => call(score, { id })))).toEqual([1, 1])
  expect(seen.map(({ json }) => Array.isArray(json))).toEqual([false, false])
})

it.each<[string, ReturnType<Handler>, string]>([
  ['HTTP 429', { status: 429, headers: { 'Retry-After': '0' } }, 'throttled'],
  ['HTTP 502', { status: 502 }, 'down'],
  ['HTTP 503', { status: 503 }, 'down'],
  ['HTTP 504', { status: 504 }, 'down'],
  ['HTTP 400', { status: 400 }, 'malformed'],
  ['HTTP 401', { status: 401 }, 'wrongCredentials'],
  ['a web page', { body: '<html>' }, 'malformed'],
  ['a broken connection', 'drop', 'blocked'],
  ['silence', 'silence', 'timeout'],
])('never sends a write twice: %s', async (_, reply, kind) => {
  const { call, seen } = await start(() => reply, reply === 'silence' ? { timeoutMilliseconds: 300 } : {})
  const writes = [1, 2].map((id) => call(score, { id }))
  expect(await Promise.allSettled(writes)).toMatchObject([{ reason: { kind } }, { reason: { kind } }])
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(seen).toHaveLength(2)
})

it('lets go of a write when it is aborted', async () => {
  const { call, seen } = await start(() => 'silence')
  const leaving = new AbortController()
  const write = call(score, {}, leaving.signal)
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  leaving.abort('left')
  await expect(write).rejects.toBe('left')
  expect(seen).toHaveLength(1)
})

it('keeps what the server says of a refusal apart, for the screen and for no log', async () => {
  const { call } = await start((request) =>
    answer(request, () => ({ error: { code: 5, message: 'Alice Smith is not yours', data: { who: 'Alice Smith' } } })),
  )
  const error: unknown = await call(score, { contact_email_address: 'alice@contoso.example' }).catch(
    (reason: unknown) => reason,
  )
  if (!(error instanceof NetResultsError)) throw error
  expect(error).toMatchObject({ kind: 'refused', code: 5, operation: 'Contact.setLeadScore' })
  expect(error.message).toBe('Contact.setLeadScore: refused (JSON-RPC 5)')
  expect(error.serverMessage).toBe('Alice Smith is not yours')
  for (const view of [
    inspect(error, { depth: 9 }),
    JSON.stringify(error),
    JSON.stringify({ ...error }),
    String(error),
  ]) {
    expect(view).not.toMatch(/alice/i)
  }
})

it.each([
  ['what the server lacks', { error: { code: -32601, message: 'Alice has no such method' } }],
  ['an answer of the wrong shape', { result: 'Alice' }],
])('takes over no words for %s', async (_, reply) => {
  const { call } = await start((request) => answer(request, () => reply))
  const error: unknown = await call(readScore, {}).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ serverMessage: null })
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/alice/i)
})

it('calls a result of the wrong shape malformed, and does not quote it', async () => {
  const { call } = await start((request) => answer(request, () => ({ result: 'alice@contoso.example' })))
  const error: unknown = await call(score, {}).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind: 'malformed' })
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/alice/i)
})
