import { expect, it } from 'vitest'
import { createQueryClient } from './createQueryClient'
import { warmCache } from './warmCache'

const START = Date.UTC(2026, 10, 18, 15, 42)

function aStorage() {
  const items = new Map<string, string>()
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  }
}

async function seenPage(storage: ReturnType<typeof aStorage>, owner = 'org:marcus') {
  const client = createQueryClient()
  const cache = warmCache(client, { storage, owner, now: () => START })
  const options = { manual: true, updatedAt: START }
  client
    .getQueryCache()
    .build(client, { queryKey: ['score'], meta: { warm: true } })
    .setData(118, options)
  client
    .getQueryCache()
    .build(client, { queryKey: ['storedCredentials'] })
    .setData({ password: 'hunter2' }, options)
  cache.save()
  return cache
}

it('brings back what this tab has seen', async () => {
  const storage = aStorage()
  await seenPage(storage)
  const next = createQueryClient()
  warmCache(next, { storage, owner: 'org:marcus', now: () => START + 60_000 })
  expect(next.getQueryData(['score'])).toBe(118)
})

it('never keeps what is not marked as worth keeping, credentials least of all', async () => {
  const storage = aStorage()
  await seenPage(storage)
  expect([...storage.items.values()].join()).toContain('118')
  expect([...storage.items.values()].join()).not.toContain('hunter2')
})

it('shows nothing that is older than half an hour', async () => {
  const storage = aStorage()
  await seenPage(storage)
  const next = createQueryClient()
  warmCache(next, { storage, owner: 'org:marcus', now: () => START + 31 * 60_000 })
  expect(next.getQueryData(['score'])).toBeUndefined()
})

it('shows nobody what another user has seen', async () => {
  const storage = aStorage()
  await seenPage(storage)
  const next = createQueryClient()
  warmCache(next, { storage, owner: 'org:dana', now: () => START })
  expect(next.getQueryData(['score'])).toBeUndefined()
})

it('forgets everything when told to', async () => {
  const storage = aStorage()
  const cache = await seenPage(storage)
  cache.forget()
  expect(storage.items.size).toBe(0)
})

it.each(['not json', '{}', '[]', '{"version":"x","savedAt":1,"state":{"mutations":[],"queries":[{}]}}'])(
  'starts cold when the storage holds %s',
  (damaged) => {
    const storage = aStorage()
    storage.setItem('netresults.warm:org:marcus', damaged)
    const client = createQueryClient()
    warmCache(client, { storage, owner: 'org:marcus', now: () => START })
    expect(client.getQueryCache().getAll()).toEqual([])
  },
)

it('starts cold when the browser forbids storage', () => {
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  const client = createQueryClient()
  const cache = warmCache(client, {
    storage: { getItem: forbidden, setItem: forbidden, removeItem: forbidden },
    owner: 'org:marcus',
    now: () => START,
  })
  expect(() => cache.save()).not.toThrow()
  expect(client.getQueryCache().getAll()).toEqual([])
})
