import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { HotContact } from '../../domain/HotContact'
import type { ContactId, OverlayId } from '../../domain/ids'
import { matchesText } from '../../domain/matchesText'
import { isInBand } from '../../domain/scoreBands'
import { sortRows } from '../../domain/sortRows'
import type { NetResults } from '../../net-results/NetResults'
import { compareTexts } from '../../parts/compareTexts'
import type { FunnelTabProps } from '../../parts/funnel/FunnelTabProps'
import { loadAllRows } from '../../parts/loadAllRows'
import type { Sorting } from '../../parts/table/Column'
import { MOST_ROWS, useRows, type RowsQuestion } from '../../parts/table/useRows'
import { useServices } from '../../parts/useServices'

/** Columns that Net-Results sorts by. */
const SORTS = ['lastName', 'companyName', 'score', 'scoreChange7Days', 'lastSeen'] as const

export const SORTABLE = SORTS.map((id) => ({ id, sortable: true }))

export const HOTTEST: Sorting = { column: 'score', descending: true }

/** The rep's own people in one overlay. Net-Results pages and sorts; text and band of score are looked for in all of them. */
export function useWhosHot(
  { overlay, view: { search, band } }: Pick<FunnelTabProps, 'overlay' | 'view'>,
  sorting: Sorting,
) {
  const { netResults } = useServices()
  const overlayId = overlay?.id
  const keep = useMemo(() => {
    if (search.trim() === '' && band === null) return null
    return (person: HotContact) =>
      (band === null || isInBand(person.score, band)) &&
      matchesText(search, `${person.firstName ?? ''} ${person.lastName ?? ''}`, person.companyName, person.emailAddress)
  }, [band, search])
  const orderBy = sortOf(sorting)
  const { descending } = sorting
  const sort = useCallback(
    (rows: readonly HotContact[]) => sortRows(rows, (person) => person[orderBy], descending, compareTexts),
    [descending, orderBy],
  )
  return useRows<HotContact>({
    ...hotPeople(netResults, overlayId, sorting),
    loadAny: overlayId === undefined ? null : (part, signal) => netResults.myLeadScores({ overlayId, ...part }, signal),
    keep,
    sort,
  })
}

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

const sortOf = ({ column }: Sorting) => SORTS.find((sort) => sort === column) ?? 'score'

/**
 * Visits of the last 30 days by person, which another list of Net-Results has; `null` while it is not known. They come
 * behind the rows: that list is long.
 */
export function useVisitCounts({ overlay }: Pick<FunnelTabProps, 'overlay'>, hasRows: boolean) {
  const { netResults } = useServices()
  const overlayId = overlay?.id
  const { data } = useQuery({
    queryKey: ['mine', 'visitCounts', overlayId],
    queryFn: ({ signal }) => {
      if (overlayId === undefined) throw new Error('Visits are counted with an overlay.')
      return loadAllRows((part) => netResults.myWebActivity({ overlayId, ...part }, signal), MOST_ROWS)
    },
    enabled: hasRows && overlayId !== undefined,
  })
  return useMemo(() => {
    if (data === undefined) return null
    const counts = new Map(data.rows.map(({ id, visitCount }): [ContactId, number | null] => [id, visitCount]))
    // Whoever is not on the complete list did not visit.
    return (id: ContactId): number | null => (counts.has(id) ? (counts.get(id) ?? null) : data.isComplete ? 0 : null)
  }, [data])
}
