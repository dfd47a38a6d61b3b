import type { QueryClient } from '@tanstack/react-query'

/**
 * Keeps at most so many answers that nobody looks at, those looked at last. A rep who goes through two hundred records
 * leaves behind what the last few need to show at once, and no more.
 */
export function boundCache(client: QueryClient, most: number): void {
  const cache = client.getQueryCache()
  /** In the order in which they were left. */
  const left = new Map<string, true>()
  cache.subscribe(({ type, query }) => {
    if (type === 'removed' || type === 'observerAdded') left.delete(query.queryHash)
    if (type !== 'observerRemoved' || query.getObserversCount() > 0) return
    left.delete(query.queryHash)
    left.set(query.queryHash, true)
    for (const oldest of left.keys()) {
      if (left.size <= most) return
      left.delete(oldest)
      const found = cache.get(oldest)
      if (found !== undefined) cache.remove(found)
    }
  })
}
