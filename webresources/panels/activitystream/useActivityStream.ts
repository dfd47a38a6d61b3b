import { useInfiniteQuery, useQuery, useQueryClient, type InfiniteData } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Activity, ActivityFilter } from '../../domain/Activity'
import type { ContactId } from '../../domain/ids'
import type { Page } from '../../domain/Page'
import { useServices } from '../../parts/useServices'

const FIRST_PAGE = 50
/** Bigger pages once somebody wants everything: 10,000 activities are 20 requests, not 200. */
const BULK_PAGE = 500

/** The history of one contact under one filter, page by page. */
export function useActivityStream(contactId: ContactId, filter: ActivityFilter) {
  const { netResults } = useServices()
  const queryClient = useQueryClient()
  const pageSize = useRef(FIRST_PAGE)
  const loadingAll = useRef(false)
  const [isLoadingAll, setLoadingAll] = useState(false)
  const queryKey = useMemo(() => ['contact', contactId, 'activities', filter] as const, [contactId, filter])
  const isFiltered = Object.keys(filter).length > 0

  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam: offset, signal }) =>
      netResults.activities({ ...filter, contactId, offset, limit: pageSize.current }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) =>
      last.hasMore && last.received > 0 ? pages.reduce((sum, page) => sum + page.received, 0) : undefined,
    // The rows of the filter before stay until the new ones are there, but never those of another person.
    placeholderData: (before, query) => (query?.queryKey[1] === contactId ? before : undefined),
    meta: { warm: !isFiltered },
  })
  const { data, fetchNextPage } = query
  const activities = useMemo(() => uniqueActivities(data), [data])

  /** Until the end, a failure, or {@link stop}: never behind the rep's back. */
  const loadAll = useCallback(async () => {
    loadingAll.current = true
    setLoadingAll(true)
    pageSize.current = BULK_PAGE
    try {
      while (loadingAll.current) {
        const result = await fetchNextPage()
        if (result.isError || !result.hasNextPage) break
      }
    } finally {
      pageSize.current = FIRST_PAGE
      loadingAll.current = false
      setLoadingAll(false)
    }
  }, [fetchNextPage])
  const stop = useCallback(() => {
    loadingAll.current = false
  }, [])
  /** Asks for the newest page again; what was loaded beyond it is asked for anew when wanted. */
  const refresh = useCallback(() => {
    queryClient.setQueryData<InfiniteData<Page<Activity>, number>>(queryKey, (before) =>
      before === undefined ? before : { pages: before.pages.slice(0, 1), pageParams: before.pageParams.slice(0, 1) },
    )
    void queryClient.invalidateQueries({ queryKey })
  }, [queryClient, queryKey])

  const total = data?.pages[0]?.total ?? null
  const dropped = data?.pages.reduce((sum, page) => sum + page.dropped, 0) ?? 0
  return { query, activities, total, dropped, isLoadingAll, loadAll, stop, refresh }
}

/** An activity that arrives between two pages pushes the rest down by one, and would show up twice. */
function uniqueActivities(data: InfiniteData<Page<Activity>> | undefined): readonly Activity[] {
  const byId = new Map<string, Activity>()
  for (const page of data?.pages ?? [])
    for (const activity of page.rows) if (!byId.has(activity.id)) byId.set(activity.id, activity)
  return [...byId.values()]
}

/** How many activities of each type match the rest of the filter, as Net-Results counts them; asked for in one batch. */
export function useActivityCounts(contactId: ContactId, filter: ActivityFilter) {
  const { netResults } = useServices()
  const types = useQuery({
    queryKey: ['activityTypes'],
    queryFn: ({ signal }) => netResults.activityTypes(signal),
    staleTime: Infinity,
    meta: { warm: true },
  })
  const { typeIds: _chosen, ...rest } = filter
  const counts = useQuery({
    queryKey: ['contact', contactId, 'activityCounts', rest, types.data?.map((type) => type.id)],
    queryFn: ({ signal }) =>
      Promise.all(
        (types.data ?? []).map((type) =>
          netResults.countActivities(contactId, { ...rest, typeIds: [type.id] }, signal),
        ),
      ),
    enabled: types.data !== undefined && types.data.length > 0,
    placeholderData: (before, query) => (query?.queryKey[1] === contactId ? before : undefined),
  })
  return useMemo(
    () => (types.data ?? []).map((type, index) => ({ ...type, count: counts.data?.[index] ?? null })),
    [counts.data, types.data],
  )
}
