import { dehydrate, hydrate, type DehydratedState, type QueryClient } from '@tanstack/react-query'
import * as v from 'valibot'
import { VERSION } from '../domain/version'
import { cutToFit } from './cutToFit'

/** Half an hour: what was seen before lunch is not shown after it. */
const LIFETIME = 30 * 60_000

const savedSchema = v.object({
  version: v.string(),
  savedAt: v.number(),
  state: v.object({
    mutations: v.array(v.unknown()),
    queries: v.array(
      v.looseObject({
        queryHash: v.string(),
        queryKey: v.array(v.unknown()),
        state: v.looseObject({ data: v.unknown(), dataUpdatedAt: v.number() }),
      }),
    ),
  }),
})

interface WarmCacheOptions {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
  /** Organization and user: nobody sees what another has seen. */
  readonly owner: string
  now(): number
}

/**
 * Puts what this browser tab has seen in the last half hour back on screen at once. Only queries with `meta.warm` are
 * kept, and of each as much as leaves room for the others; credentials never are. Storage that is full, blocked or damaged
 * means a cold start, never an error.
 *
 * @returns a function that saves what is worth keeping now, and one that forgets everything.
 */
export function warmCache(client: QueryClient, { storage, owner, now }: WarmCacheOptions) {
  const key = `netresults.warm:${owner}`
  const forget = () => attempt(() => storage.removeItem(key))
  const save = () =>
    attempt(() => {
      const state = dehydrate(client, {
        shouldDehydrateQuery: (query) => query.meta?.['warm'] === true && query.state.status === 'success',
      })
      const fresh = state.queries.flatMap((query) => {
        const data = cutToFit(query.state.data)
        const isKept = data !== undefined && now() - query.state.dataUpdatedAt < LIFETIME
        return isKept ? [{ ...query, state: { ...query.state, data } }] : []
      })
      storage.setItem(
        key,
        JSON.stringify({ version: VERSION, savedAt: now(), state: { mutations: [], queries: fresh } }),
      )
    })
  attempt(() => {
    const saved = storage.getItem(key)
    if (saved === null) return
    const parsed = v.safeParse(savedSchema, JSON.parse(saved))
    const usable =
      parsed.success && parsed.output.version === VERSION && Math.abs(now() - parsed.output.savedAt) < LIFETIME
    if (usable) hydrate(client, parsed.output.state as unknown as DehydratedState)
    else forget()
  })
  return { save, forget }
}

function attempt(action: () => void): void {
  try {
    action()
  } catch {
    // Storage is a convenience: private windows and full disks must not break the page.
  }
}
