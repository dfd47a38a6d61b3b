import { useInfiniteQuery, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Activity, ActivityFilter } from '../../domain/Activity'
import type { ContactId } from '../../domain/ids'
import type { Page } from '../../domain/Page'
import { activityPages, activityTypes, uniqueActivities } from '../../parts/activityPages'
import { totalOf } from '../../parts/totalOf'
import { useDrawn } from '../../parts/useDrawn'
import { useServices } from '../../parts/useServices'

/** The history of one contact under one filter, page by page. */
export function useActivityStream(contactId: ContactId, filter: ActivityFilter) {
  const { netResults } = useServices()
  const queryClient = useQueryClient()
  const loadingAll = useRef(false)
  const [isLoadingAll, setLoadingAll] = useState(false)
  const options = useMemo(() => activityPages(netResults, contactId, filter), [contactId, filter, netResults])
  const query = useInfiniteQuery({
    ...options,
    // The rows of the filter before stay until the new ones are there, but never those of another person.
    placeholderData: (before, query) => (query?.queryKey[1] === contactId ? before : undefined),
  })
  const { data, fetchNextPage } = query
  const activities = useMemo(() => uniqueActivities(data), [data])

  /**
   * Until the end, a failure, or {@link stop}: never behind the rep's back.
   *
   * @returns all activities; `null` when it did not come to the end
   */
  const loadAll = useCallback(async () => {
    loadingAll.current = true
    setLoadingAll(true)
    try {
      while (loadingAll.current) {
        const result = await fetchNextPage()
        if (result.isError) return null
        if (!result.hasNextPage) return uniqueActivities(result.data)
      }
      return null
    } finally {
      loadingAll.current = false
      setLoadingAll(false)
    }
  }, [fetchNextPage])
  const stop = useCallback(() => {
    loadingAll.current = false
  }, [])
  /** Asks for the newest page again; what was loaded beyond it is asked for anew when wanted. */
  const refresh = useCallback(() => {
    const { queryKey } = options
    queryClient.setQueryData<InfiniteData<Page<Activity>, number>>(queryKey, (before) =>
      before === undefined ? before : { pages: before.pages.slice(0, 1), pageParams: before.pageParams.slice(0, 1) },
    )
    void queryClient.invalidateQueries({ queryKey })
  }, [options, queryClient])

  const total = totalOf(data?.pages)
  const dropped = data?.pages.reduce((sum, page) => sum + page.dropped, 0) ?? 0
  return { query, activities, total, dropped, isLoadingAll, loadAll, stop, refresh }
}

/**
 * How many activities of each type match the rest of the filter, as Net-Results counts them; asked for in one batch, once
 * the activities themselves have been on screen for a moment.
 */
export function useActivityCounts(contactId: ContactId, filter: ActivityFilter) {
  const { netResults } = useServices()
  const types = useQuery(activityTypes(netResults))
  const isDrawn = useDrawn()
  const { typeIds: _chosen, ...rest } = filter
  const counts = useQuery({
    queryKey: ['contact', contactId, 'activityCounts', rest, types.data?.map((type) => type.id)],
    queryFn: ({ signal }) =>
      Promise.all(
        (types.data ?? []).map((type) =>
          netResults.countActivities(contactId, { ...rest, typeIds: [type.id] }, signal),
        ),
      ),
    enabled: isDrawn && types.data !== undefined && types.data.length > 0,
    placeholderData: (before, query) => (query?.queryKey[1] === contactId ? before : undefined),
  })
  return useMemo(
    () => (types.data ?? []).map((type, index) => ({ ...type, count: counts.data?.[index] ?? null })),
    [counts.data, types.data],
  )
}
