import { queryOptions } from '@tanstack/react-query'
import type { Overlay } from '../../domain/ScoredContact'
import type { NetResults } from '../../net-results/NetResults'

/** How many people are assigned to the rep. */
export const countOfPeople = (netResults: NetResults, overlay: Overlay | undefined) =>
  queryOptions({
    queryKey: ['mine', 'count', overlay?.id],
    queryFn: async ({ signal }) => {
      if (overlay === undefined) throw new Error('People are counted with an overlay.')
      const page = await netResults.myLeadScores({ overlayId: overlay.id, offset: 0, limit: 1 }, signal)
      return { total: page.total, isNobody: page.received === 0 }
    },
    meta: { warm: true },
  })
