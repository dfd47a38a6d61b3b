import { infiniteQueryOptions, queryOptions, type InfiniteData } from '@tanstack/react-query'
import type { Activity, ActivityFilter } from '../domain/Activity'
import type { ContactId } from '../domain/ids'
import type { Page } from '../domain/Page'
import type { NetResults } from '../net-results/NetResults'

/** What a rep looks through step by step; then pages grow, so that 10,000 activities are 23 requests and not 200. */
const STEPS = 150
const STEP = 50
const LEAP = 500

/** The history of one contact under one filter, newest first, page by page; the same for every part of the page. */
export function activityPages(netResults: NetResults, contactId: ContactId, filter: ActivityFilter) {
  return infiniteQueryOptions({
    queryKey: ['contact', contactId, 'activities', filter] as const,
    // The size follows from the offset alone, so that loading everything anew asks for the same pages again.
    queryFn: ({ pageParam: offset, signal }) =>
      netResults.activities({ ...filter, contactId, offset, limit: offset < STEPS ? STEP : LEAP }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) =>
      last.hasMore && last.received > 0 ? pages.reduce((sum, page) => sum + page.received, 0) : undefined,
    meta: { warm: Object.keys(filter).length === 0 },
  })
}

/** The types that activities may have, once for the page. */
export function activityTypes(netResults: NetResults) {
  return queryOptions({
    queryKey: ['activityTypes'] as const,
    queryFn: ({ signal }) => netResults.activityTypes(signal),
    staleTime: Infinity,
    meta: { warm: true },
  })
}

/** An activity that arrives between two pages pushes the rest down by one, and would show up twice. */
export function uniqueActivities(data: InfiniteData<Page<Activity>> | undefined): readonly Activity[] {
  const byId = new Map<string, Activity>()
  for (const page of data?.pages ?? [])
    for (const activity of page.rows) if (!byId.has(activity.id)) byId.set(activity.id, activity)
  return [...byId.values()]
}
