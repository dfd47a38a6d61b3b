import { expect, it, vi } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import { startServer, type Handler } from './localServer.testing'
import { createTransport } from './transport'
import { withRetries } from './withRetries'

async function start(handle: Handler) {
  const { baseUrl, seen } = await startServer(handle)
  const slept: number[] = []
  const sleep = (milliseconds: number) => {
    slept.push(milliseconds)
    return Promise.resolve()
  }
  const transport = createTransport({ baseUrl, credentials: createCredentials('rep', 'secret') })
  return { seen, slept, transport, post: withRetries(transport, { random: () => 1, sleep }) }
}

it.each([429, 502, 503, 504])('comes through when HTTP %i passes', async (status) => {
  const { post, seen, slept } = await start((_, number) => (number < 3 ? { status } : { body: '7' }))
  expect(await post('Contact', {})).toEqual({ ok: true, value: 7 })
  expect(seen).toHaveLength(3)
  expect(slept).toEqual([400, 800])
})

it('comes through when a connection has broken once', async () => {
  const { post, seen } = await start((_, number) => (number < 2 ? 'drop' : { body: '7' }))
  expect(await post('Contact', {})).toEqual({ ok: true, value: 7 })
  expect(seen).toHaveLength(2)
})

it('waits as long as the server says, and tells after the last try', async () => {
  const { post, seen, slept } = await start(() => ({ status: 429, headers: { 'Retry-After': '5' } }))
  expect(await post('Contact', {})).toEqual({
    ok: false,
    failure: { kind: 'throttled', status: 429, retryAfterSeconds: 5 },
  })
  expect(seen).toHaveLength(3)
  expect(slept).toEqual([5000, 5000])
})

it('does not keep anybody waiting for more than 5 seconds', async () => {
  const { post, seen } = await start(() => ({ status: 429, headers: { 'Retry-After': '6' } }))
  expect(await post('Contact', {})).toMatchObject({ failure: { kind: 'throttled', retryAfterSeconds: 6 } })
  expect(seen).toHaveLength(1)
})

it.each([401, 403, 404, 500])('does not repeat HTTP %i', async (status) => {
  const { post, seen } = await start(() => ({ status }))
  expect(await post('Contact', {})).toMatchObject({ ok: false, failure: { status } })
  expect(seen).toHaveLength(1)
})

it('stops waiting at once when it is aborted', async () => {
  const { transport, seen } = await start(() => ({ status: 429, headers: { 'Retry-After': '5' } }))
  const leaving = new AbortController()
  const outcome = withRetries(transport, {})('Contact', {}, leaving.signal)
  await vi.waitFor(() => expect(seen).toHaveLength(1))
  await new Promise((resolve) => setTimeout(resolve, 50))
  leaving.abort('another record')
  await expect(outcome).rejects.toBe('another record')
  expect(seen).toHaveLength(1)
})
