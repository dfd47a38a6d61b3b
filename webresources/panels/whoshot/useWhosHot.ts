import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { HotContact } from '../../domain/HotContact'
import type { ContactId } from '../../domain/ids'
import { matchesText } from '../../domain/matchesText'
import { isInBand } from '../../domain/scoreBands'
import { sortRows } from '../../domain/sortRows'
import { compareTexts } from '../../parts/compareTexts'
import type { FunnelTabProps } from '../../parts/funnel/FunnelTabProps'
import { loadAllRows } from '../../parts/loadAllRows'
import type { Sorting } from '../../parts/table/Column'
import { MOST_ROWS, useRows } from '../../parts/table/useRows'
import { useServices } from '../../parts/useServices'
import { hotPeople, sortOf } from './hotPeople'

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
    meta: { warm: true },
  })
  return useMemo(() => {
    if (data === undefined) return null
    const counts = new Map(data.rows.map(({ id, visitCount }): [ContactId, number | null] => [id, visitCount]))
    // Whoever is not on the complete list did not visit.
    return (id: ContactId): number | null => (counts.has(id) ? (counts.get(id) ?? null) : data.isComplete ? 0 : null)
  }, [data])
}
