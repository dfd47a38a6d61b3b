import type { Instant } from './Instant'
import { matchesText } from './matchesText'
import type { SyncDirection, SyncError } from './SyncError'
import type { CompareTexts } from './sortRows'

/** Which sync errors to show; `null` and empty do not restrict. */
export interface SyncErrorFilter {
  readonly direction: SyncDirection | null
  /** In the vendor's words, as the error has it. */
  readonly error: string | null
  readonly entity: string | null
  /** Looked for in who and description. */
  readonly search: string
  /** The last so many days, 24 hours each. */
  readonly days: number | null
}

export const ALL_ERRORS: SyncErrorFilter = { direction: null, error: null, entity: null, search: '', days: null }

const DAY = 86_400_000

export function isRestricted({ direction, error, entity, search, days }: SyncErrorFilter): boolean {
  return direction !== null || error !== null || entity !== null || days !== null || search.trim() !== ''
}

/** Whether the error is among those that the filter lets through. One without a date is in no range of dates. */
export function passesFilter(row: SyncError, filter: SyncErrorFilter, now: Instant): boolean {
  const { direction, error, entity, search, days } = filter
  return (
    (direction === null || row.direction === direction) &&
    (error === null || row.error === error) &&
    (entity === null || row.entity === entity) &&
    (days === null || (row.at !== null && row.at > now - days * DAY)) &&
    (search.trim() === '' || matchesText(search, row.who, row.description))
  )
}

/** How many there are of each value, most first, those of the same number by the alphabet. */
export function countBy<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string,
  compareTexts: CompareTexts,
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const row of rows) counts.set(valueOf(row), (counts.get(valueOf(row)) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || compareTexts(a, b))
}
