import { notifyManager, useIsFetching, useQueryClient, type InfiniteData, type QueryKey } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { Instant } from '../domain/Instant'

/** When the oldest of what is on screen was read, whether anything is being read, and what reads all of it anew. */
export function useFreshness(queryKey: QueryKey) {
  const queryClient = useQueryClient()
  const [first] = queryKey
  const cache = queryClient.getQueryCache()
  // Told later: the cache also changes while another part of the page renders.
  const subscribe = useCallback((changed: () => void) => cache.subscribe(notifyManager.batchCalls(changed)), [cache])
  const readAsOf = (): Instant | null => {
    const times = cache
      .findAll({ queryKey: [first], type: 'active' })
      .flatMap(({ state }) => (state.dataUpdatedAt > 0 ? [state.dataUpdatedAt] : []))
    return times.length === 0 ? null : Math.min(...times)
  }
  const asOf = useSyncExternalStore(subscribe, readAsOf)
  const refreshing = useIsFetching({ queryKey: [first] }) > 0
  const refresh = useCallback(() => {
    for (const query of cache.findAll({ queryKey: [first] })) {
      if (!isPaged(query.state.data)) continue
      // Whoever has scrolled through thousands of rows does not want all of them again.
      const { pages, pageParams } = query.state.data
      const top = { pages: pages.slice(0, 1), pageParams: pageParams.slice(0, 1) }
      queryClient.setQueryData(query.queryKey, top, { updatedAt: query.state.dataUpdatedAt })
    }
    void queryClient.invalidateQueries({ queryKey: [first] })
  }, [cache, first, queryClient])
  return { asOf, refreshing, refresh }
}

function isPaged(data: unknown): data is InfiniteData<unknown> {
  return typeof data === 'object' && data !== null && 'pages' in data && 'pageParams' in data
}
