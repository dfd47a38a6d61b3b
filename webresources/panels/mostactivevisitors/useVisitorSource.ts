import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { countVisits } from '../../domain/countVisits'
import { lastDays } from '../../domain/lastDays'
import type { Overlay } from '../../domain/ScoredContact'
import { CEILING, loadAllRows } from '../../parts/loadAllRows'
import type { PeopleSource } from '../../parts/people/usePeopleList'
import { calendarDay } from '../../parts/region'
import { useServices } from '../../parts/useServices'

/** The days that Net-Results counts by itself. */
const COUNTED_BY_SERVER = 30

/**
 * The list behind the tile. Net-Results ranks the visitors of the last 30 days; for any other period their visits are read
 * and counted here.
 */
export function useVisitorSource(overlay: Overlay | undefined, days: number): PeopleSource | null {
  const { netResults, now } = useServices()
  const queryClient = useQueryClient()
  return useMemo((): PeopleSource | null => {
    if (overlay === undefined) return null
    const overlayId = overlay.id
    const key = ['visitors', overlayId, days]
    if (days === COUNTED_BY_SERVER) {
      return { key, load: (part, signal) => netResults.myWebActivity({ overlayId, ...part }, signal) }
    }
    const range = lastDays(days, calendarDay(now()))
    return {
      key,
      async load({ offset, limit }) {
        const visits = await queryClient.fetchQuery({
          queryKey: ['visitsToCount', overlayId, range],
          queryFn: ({ signal }) =>
            loadAllRows((part) => netResults.myVisits({ overlayId, domainGroupId: null, ...range, ...part }, signal)),
          // One counting for all parts of the list; whoever begins the list anew wants a new one.
          staleTime: offset === 0 ? 0 : Infinity,
        })
        const people = countVisits(visits.rows)
        const rows = people.slice(offset, offset + limit)
        return {
          rows,
          total: people.length,
          hasMore: offset + rows.length < people.length,
          received: rows.length,
          dropped: offset === 0 ? visits.dropped : 0,
          countedIn: visits.isComplete ? null : CEILING,
        }
      },
    }
  }, [days, netResults, now, overlay, queryClient])
}
