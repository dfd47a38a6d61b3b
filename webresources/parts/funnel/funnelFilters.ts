import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { Overlay } from '../../domain/ScoredContact'
import type { NetResults } from '../../net-results/NetResults'
import { allOverlays } from '../people/allOverlays'
import { defaultOverlay } from '../people/defaultOverlay'

/** The domain groups that can be chosen. */
export const domainGroupsOf = (netResults: NetResults) =>
  queryOptions({
    queryKey: ['domainGroups'],
    queryFn: ({ signal }) => netResults.domainGroups(signal),
    staleTime: Infinity,
    meta: { warm: true },
  })

/** Asks for all of them in one turn, before there is anything that shows them. */
export function askForFilters(client: QueryClient, netResults: NetResults): void {
  void client.prefetchQuery(defaultOverlay(netResults))
  void client.prefetchQuery(allOverlays(netResults))
  void client.prefetchQuery(domainGroupsOf(netResults))
}

/** The overlay that is meant: the usual one, or the one of that id, if it exists. */
export async function overlayOf(
  client: QueryClient,
  netResults: NetResults,
  overlayId: string | null,
): Promise<Overlay | undefined> {
  if (overlayId === null) return client.ensureQueryData(defaultOverlay(netResults))
  return (await client.ensureQueryData(allOverlays(netResults))).find(({ id }) => id === overlayId)
}
