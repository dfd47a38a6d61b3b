import type { HotContact } from '../../domain/HotContact'
import type { OverlayId } from '../../domain/ids'
import type { NetResults } from '../../net-results/NetResults'
import type { Sorting } from '../../parts/table/Column'
import type { RowsQuestion } from '../../parts/table/rowPages'

/** Columns that Net-Results sorts by. */
const SORTS = ['lastName', 'companyName', 'score', 'scoreChange7Days', 'lastSeen'] as const

export const SORTABLE = SORTS.map((id) => ({ id, sortable: true }))

export const HOTTEST: Sorting = { column: 'score', descending: true }

/** What is asked for a table of the rep's own people in that order. */
export function hotPeople(
  netResults: NetResults,
  overlayId: OverlayId | undefined,
  sorting: Sorting,
): Pick<RowsQuestion<HotContact>, 'key' | 'order' | 'load'> {
  const { descending } = sorting
  const orderBy = sortOf(sorting)
  return {
    key: ['whosHot', overlayId],
    order: [orderBy, descending],
    load:
      overlayId === undefined
        ? null
        : (part, signal) => netResults.myLeadScores({ overlayId, orderBy, descending, ...part }, signal),
  }
}

/** The column by which Net-Results is asked to sort. */
export const sortOf = ({ column }: Sorting) => SORTS.find((sort) => sort === column) ?? 'score'
