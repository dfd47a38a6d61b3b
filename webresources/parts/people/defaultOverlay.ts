import { queryOptions } from '@tanstack/react-query'
import type { NetResults } from '../../net-results/NetResults'

/** The overlay that scores are in unless somebody chooses another. */
export function defaultOverlay(netResults: NetResults) {
  return queryOptions({
    queryKey: ['defaultOverlay'],
    queryFn: ({ signal }) => netResults.defaultOverlay(signal),
    staleTime: Infinity,
    meta: { warm: true },
  })
}
