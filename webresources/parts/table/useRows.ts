import { useInfiniteQuery, useQuery, type InfiniteData } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Page } from '../../domain/Page'
import { loadAllRows } from '../loadAllRows'
import { totalOf } from '../totalOf'
import { requireLoad, rowPages, type RowsQuestion } from './rowPages'

/** Rows that are read when all are needed: for a chart, for a filter that the server does not have. */
export const MOST_ROWS = 5_000

/**
 * The rows of a table. The server filters, sorts and pages them, and more come as one scrolls; what it can't filter by is
 * filtered here, once all rows have been read, which happens after the first ones show. An answer belongs to its question:
 * answers that come out of order never mix.
 */
export function useRows<Row extends { readonly id: string }>(question: RowsQuestion<Row>) {
  const { key, load, loadAny, keep, sort } = question
  const isFiltered = keep !== null
  const paged = useInfiniteQuery({
    ...rowPages(question),
    enabled: load !== null && !isFiltered,
    // The rows of the question before stay until the new ones are there, but never those of another table.
    placeholderData: (before, query) => (query?.queryKey[2] === key[0] ? before : undefined),
  })
  const all = useQuery({
    queryKey: ['mine', 'allRows', ...key],
    queryFn: ({ signal }) => loadAllRows((part) => requireLoad(loadAny)(part, signal), MOST_ROWS),
    enabled: loadAny !== null && (isFiltered || (paged.isSuccess && !paged.isPlaceholderData)),
    meta: { warm: true },
  })

  const { data, hasNextPage, isFetching, isError, fetchNextPage } = paged
  const loaded = useMemo(() => unique(data), [data])
  const rows = useMemo(
    () => (keep === null ? loaded : sort((all.data?.rows ?? []).filter(keep))),
    [all.data, keep, loaded, sort],
  )
  const query = isFiltered ? all : paged
  const nearEnd = useCallback(() => {
    if (!isFiltered && hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [fetchNextPage, hasNextPage, isError, isFetching, isFiltered])
  const { refetch } = all
  /** Everything that matches, in order; `null` when it can't be read. */
  const loadAll = useCallback(async (): Promise<readonly Row[] | null> => {
    if (!isFiltered && !hasNextPage && data !== undefined) return rows
    const read = all.data === undefined ? (await refetch()).data : all.data
    if (read === undefined || !read.isComplete) return null
    return sort(keep === null ? read.rows : read.rows.filter(keep))
  }, [all.data, data, hasNextPage, isFiltered, keep, refetch, rows, sort])

  return {
    query,
    /** To be shown. */
    rows,
    /** How many match; `null` = not known. */
    total: isFiltered
      ? all.data === undefined
        ? null
        : rows.length
      : ((all.data?.isComplete === true ? all.data.rows.length + all.data.dropped : totalOf(data?.pages)) ??
        (hasNextPage || data === undefined ? null : rows.length)),
    hasMore: !isFiltered && hasNextPage,
    isLoadingMore: paged.isFetchingNextPage,
    /** The rows are those of the question before. */
    isOutdated: !isFiltered && paged.isPlaceholderData,
    dropped: isFiltered ? (all.data?.dropped ?? 0) : (data?.pages.reduce((sum, page) => sum + page.dropped, 0) ?? 0),
    /** All rows that the server's filters let through, whatever is kept of them: for charts. */
    all,
    nearEnd,
    loadMore: () => void fetchNextPage(),
    loadAll,
    retry: () => void (paged.isFetchNextPageError ? fetchNextPage() : query.refetch()),
  }
}

export type RowsOf<Row extends { readonly id: string }> = ReturnType<typeof useRows<Row>>

/** A row that moves from one page to the next would show up twice. */
function unique<Row extends { readonly id: string }>(data: InfiniteData<Page<Row>> | undefined): readonly Row[] {
  const byId = new Map<string, Row>()
  for (const page of data?.pages ?? []) for (const row of page.rows) if (!byId.has(row.id)) byId.set(row.id, row)
  return [...byId.values()]
}
