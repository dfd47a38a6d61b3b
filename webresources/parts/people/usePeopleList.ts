import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { HotContact } from '../../domain/HotContact'
import type { Page } from '../../domain/Page'
import { arrangeByMarks, type PersonMarks } from '../../domain/PersonMarks'
import { CHECKED_IN_ONE_GO, shouldReadOn, type SegmentProgress } from '../../domain/segmentProgress'
import { useServices } from '../useServices'
import { keepMembers, type ChosenSegment } from './ChosenSegment'

/** As many as fit into one batch of questions about a segment. */
const PAGE = 50

export interface PeoplePage extends Page<HotContact> {
  /** How many rows of something else the list was made of, where there were more. */
  readonly countedIn?: number | null
}

/** A list of the rep's own people, in the order of the server. */
export interface PeopleSource {
  /** Tells this list from every other. */
  readonly key: readonly unknown[]
  load(part: { readonly offset: number; readonly limit: number }, signal: AbortSignal): Promise<PeoplePage>
}

interface PeopleListOptions {
  readonly source: PeopleSource | null
  readonly segment: ChosenSegment | null
  readonly marks: PersonMarks
  /** How many rows there is room for. */
  readonly wanted: number
}

/**
 * A list of people page by page: as many as there is room for, who are in the segment and are not snoozed, the pinned ones
 * first. Reads on by itself only as far as it has to, and not for ever.
 */
export function usePeopleList({ source, segment, marks, wanted }: PeopleListOptions) {
  const { netResults, now } = useServices()
  const queryClient = useQueryClient()
  const [goes, setGoes] = useState({ of: segment, times: 1 })
  const times = goes.of === segment ? goes.times : 1
  const query = useInfiniteQuery({
    queryKey: ['mine', ...(source?.key ?? ['nothing']), segment],
    queryFn: async ({ pageParam: offset, signal }) => {
      if (source === null) throw new Error('A list of people is asked for with its source.')
      const page = await source.load({ offset, limit: PAGE }, signal)
      return segment === null ? page : { ...page, rows: await keepMembers(queryClient, netResults, segment, page.rows) }
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) =>
      last.hasMore && last.received > 0 ? pages.reduce((sum, page) => sum + page.received, 0) : undefined,
    enabled: source !== null,
    meta: { warm: segment === null },
  })
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query

  const people = useMemo(() => unique(data?.pages ?? []), [data])
  const arranged = useMemo(() => arrangeByMarks(people, marks, now()), [people, marks, now])
  const progress: SegmentProgress = {
    checked: data?.pages.reduce((sum, page) => sum + page.received, 0) ?? 0,
    found: people.length,
    total: data?.pages[0]?.total ?? null,
    isComplete: data !== undefined && !hasNextPage,
  }
  const missesPins = marks.pinned.some((id) => !people.some((person) => person.id === id))
  // Without a segment nobody has to be asked about, so that nothing but the room sets a limit.
  const hasRoom =
    segment === null
      ? hasNextPage && arranged.shown.length < wanted
      : shouldReadOn(progress, arranged.shown.length, wanted, times)
  const continues = data !== undefined && !isError && (hasRoom || (missesPins && shouldReadOn(progress, 0, 1, times)))
  useEffect(() => {
    if (continues && !isFetching) void fetchNextPage()
  }, [continues, fetchNextPage, isFetching])

  return {
    query,
    people,
    /** To be shown, the pinned ones first. */
    shown: arranged.shown,
    countedIn: data?.pages[0]?.countedIn ?? null,
    /** Snoozed. */
    hidden: arranged.hidden,
    progress,
    dropped: data?.pages.reduce((sum, page) => sum + page.dropped, 0) ?? 0,
    /** More is on its way without anybody having to ask. */
    readsOn: continues,
    /** The check of the segment has stopped before the end, short of what there is room for. */
    pauses:
      segment !== null &&
      !progress.isComplete &&
      progress.checked >= CHECKED_IN_ONE_GO * times &&
      arranged.shown.length < wanted,
    goOn: () => setGoes({ of: segment, times: times + 1 }),
  }
}

/** Somebody whose rank changes between two pages would show up twice. */
function unique(pages: readonly Page<HotContact>[]): readonly HotContact[] {
  const byId = new Map<string, HotContact>()
  for (const page of pages) for (const person of page.rows) if (!byId.has(person.id)) byId.set(person.id, person)
  return [...byId.values()]
}
