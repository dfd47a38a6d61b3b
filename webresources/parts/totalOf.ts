import type { Page } from '../domain/Page'

/**
 * How many rows there are in all, as far as the pages of a list tell; `null` = the server does not say. What the server has
 * counted and `inUserDays` has left out does not count.
 */
export function totalOf(pages: readonly Page<unknown>[] | undefined): number | null {
  const total = pages?.[0]?.total ?? null
  const leftOut = pages?.reduce((sum, { received, rows, dropped }) => sum + received - rows.length - dropped, 0) ?? 0
  return total === null ? null : total - leftOut
}
