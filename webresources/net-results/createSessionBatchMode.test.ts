import { expect, it } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import type { ContactId } from '../domain/ids'
import { createNetResults, createSessionBatchMode } from './index'
import { answer, startServer } from './localServer.testing'

function createStorage() {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
  }
}

it('spares the next page of the tab the batch that the server refuses', async () => {
  const { baseUrl, seen } = await startServer((request) =>
    Array.isArray(request.json) ? { status: 400 } : answer(request, () => ({ result: {} })),
  )
  const storage = createStorage()
  const visitPage = async () => {
    const batchMode = createSessionBatchMode(storage)
    const client = createNetResults({ baseUrl, credentials: createCredentials('rep', 'secret'), batchMode })
    await Promise.all(['1', '2'].map((id) => client.mailingStatus(id as ContactId)))
    return seen.splice(0).map(({ json }) => Array.isArray(json))
  }
  expect(await visitPage()).toEqual([true, false, false])
  expect(await visitPage()).toEqual([false, false])
})

it('begins with batches, and does not believe whatever else stands in the storage', () => {
  const storage = createStorage()
  expect(createSessionBatchMode(storage).refused).toBe(false)
  createSessionBatchMode(storage).refused = true
  for (const key of storage.items.keys()) storage.items.set(key, '{"refused":true}')
  expect(createSessionBatchMode(storage).refused).toBe(false)
})

it('remembers for this page at least when the storage is blocked', () => {
  const blocked = () => {
    throw new DOMException('Denied', 'SecurityError')
  }
  const mode = createSessionBatchMode({ getItem: blocked, setItem: blocked })
  expect(mode.refused).toBe(false)
  mode.refused = true
  expect(mode.refused).toBe(true)
})
