import { inspect } from 'node:util'
import * as v from 'valibot'
import { expect, it, vi } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import { createCaller, type CallerOptions } from './createCaller'
import { answer, startServer, type Handler } from './localServer.testing'
import { NetResultsError } from './NetResultsError'
import type { Operation } from './operations'

const score: Operation<number> = { controller: 'Contact', method: 'setLeadScore', known: 'ASSUMED', result: v.number() }

async function start(handle: Handler, options: Partial<CallerOptions> = {}) {
  const { baseUrl, seen } = await startServer(handle)
  const credentials = createCredentials('rep', 'secret')
  const sleep = () => Promise.resolve()
  return { seen, call: createCaller({ baseUrl, credentials, sleep, batchMode: { refused: false }, ...options }) }
}

it('sends each write alone', async () => {
  const { call, seen } = await start((request) => answer(request, () => ({ result: 1 })))
  expect(await Promise.all([1, 2].map((id) => call(score, { id }, { write: true })))).toEqual([1, 1])
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
  const { call, seen } = await start(() => reply, { timeoutMilliseconds: 60 })
  const writes = [1, 2].map((id) => call(score, { id }, { write: true }))
  expect(await Promise.allSettled(writes)).toMatchObject([{ reason: { kind } }, { reason: { kind } }])
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(seen).toHaveLength(2)
})

it('lets go of a write when it is aborted', async () => {
  const { call, seen } = await start(() => 'silence')
  const leaving = new AbortController()
  const write = call(score, {}, { write: true, signal: leaving.signal })
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  leaving.abort('left')
  await expect(write).rejects.toBe('left')
  expect(seen).toHaveLength(1)
})

it('says what failed without a word that the server or the user has said', async () => {
  const { call } = await start((request) =>
    answer(request, () => ({ error: { code: 5, message: 'Alice Smith is not yours', data: { who: 'Alice Smith' } } })),
  )
  const error: unknown = await call(score, { contact_email_address: 'alice@contoso.example' }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(NetResultsError)
  expect(error).toMatchObject({
    kind: 'refused',
    code: 5,
    operation: 'Contact.setLeadScore',
    message: 'Contact.setLeadScore: refused (JSON-RPC 5)',
  })
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/alice/i)
})

it('calls a result of the wrong shape malformed, and does not quote it', async () => {
  const { call } = await start((request) => answer(request, () => ({ result: 'alice@contoso.example' })))
  const error: unknown = await call(score, {}).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ kind: 'malformed' })
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/alice/i)
})
