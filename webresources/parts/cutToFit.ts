import type { InfiniteData } from '@tanstack/react-query'

/** Characters of one answer: a storage that is full keeps nothing at all. */
const MOST = 200_000

/** As much of an answer as is worth keeping: of pages the first ones, of anything else all or nothing (`undefined`). */
export function cutToFit(data: unknown): unknown {
  if (!isPaged(data)) return sizeOf(data) <= MOST ? data : undefined
  let left = MOST
  const over = data.pages.findIndex((page) => (left -= sizeOf(page)) < 0)
  if (over === -1) return data
  return over === 0 ? undefined : { pages: data.pages.slice(0, over), pageParams: data.pageParams.slice(0, over) }
}

/** `undefined` is an answer, too, and JSON has no word for it. */
const sizeOf = (value: unknown) => (JSON.stringify(value) as string | undefined)?.length ?? 0

const isPaged = (data: unknown): data is InfiniteData<unknown> =>
  typeof data === 'object' &&
  data !== null &&
  Array.isArray((data as Partial<InfiniteData<unknown>>).pages) &&
  Array.isArray((data as Partial<InfiniteData<unknown>>).pageParams)
