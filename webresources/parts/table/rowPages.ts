import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Page } from '../../domain/Page'

const PAGE = 50

type Part = { readonly offset: number; readonly limit: number }

export interface RowsQuestion<Row> {
  /** What is asked, but for the order. */
  readonly key: readonly unknown[]
  /** In which order. */
  readonly order: unknown
  /** In that order. `null` while it is not known what to ask. */
  readonly load: ((part: Part, signal: AbortSignal) => Promise<Page<Row>>) | null
  /** The same rows in the usual order. */
  readonly loadAny: ((part: Part, signal: AbortSignal) => Promise<Page<Row>>) | null
  /** Which of the rows, by something that the server does not filter by; then all have to be read. `null` = all. */
  readonly keep: ((row: Row) => boolean) | null
  /** The order once more, for rows that are all here. */
  readonly sort: (rows: readonly Row[]) => readonly Row[]
}

/** The rows page by page, as the server has them. */
export const rowPages = <Row>({ key, order, load }: Pick<RowsQuestion<Row>, 'key' | 'order' | 'load'>) =>
  infiniteQueryOptions({
    queryKey: ['mine', 'rows', ...key, order],
    queryFn: ({ pageParam: offset, signal }) => requireLoad(load)({ offset, limit: PAGE }, signal),
    initialPageParam: 0,
    getNextPageParam: (last: Page<Row>, pages: readonly Page<Row>[]) =>
      last.hasMore && last.received > 0 ? pages.reduce((sum, page) => sum + page.received, 0) : undefined,
    meta: { warm: true },
  })

export function requireLoad<Load>(load: Load | null): Load {
  if (load === null) throw new Error('Rows are asked for with something to load them.')
  return load
}
