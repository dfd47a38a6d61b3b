import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, it } from 'vitest'
import { boundCache } from './boundCache'

const newClient = (most: number) => {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
  boundCache(client, most)
  return client
}

/** Somebody looks at that answer; returns what ends it. */
const look = (client: QueryClient, name: string) =>
  new QueryObserver(client, { queryKey: [name], queryFn: () => name }).subscribe(() => undefined)

const kept = (client: QueryClient) =>
  client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey[0])

it('keeps what was looked at last, and lets the oldest go', () => {
  const client = newClient(2)
  for (const name of ['a', 'b', 'c', 'd']) look(client, name)()
  expect(kept(client)).toEqual(['c', 'd'])
})

it('counts from when it was left, not from when it came', () => {
  const client = newClient(2)
  look(client, 'a')()
  look(client, 'b')()
  look(client, 'a')()
  look(client, 'c')()
  expect(kept(client)).toEqual(['a', 'c'])
})

it('never takes away what somebody looks at, however many there are', () => {
  const client = newClient(1)
  const stops = ['a', 'b', 'c'].map((name) => look(client, name))
  look(client, 'd')()
  look(client, 'e')()
  expect(kept(client)).toEqual(['a', 'b', 'c', 'e'])
  stops.forEach((stop) => stop())
  expect(kept(client)).toEqual(['c'])
})
