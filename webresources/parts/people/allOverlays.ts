import { queryOptions } from '@tanstack/react-query'
import type { NetResults } from '../../net-results/NetResults'

/** The overlays in which scores can be told. */
export function allOverlays(netResults: NetResults) {
  return queryOptions({
    queryKey: ['overlays'],
    queryFn: ({ signal }) => netResults.overlays(signal),
    staleTime: Infinity,
    meta: { warm: true },
  })
}
