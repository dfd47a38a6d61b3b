import { queryOptions, useQuery, type QueryClient } from '@tanstack/react-query'
import type { DomainGroup } from '../../domain/DomainGroup'
import type { FunnelView } from '../../domain/FunnelView'
import type { Overlay } from '../../domain/ScoredContact'
import type { NetResults } from '../../net-results/NetResults'
import { isUnsupported } from '../isUnsupported'
import { allOverlays } from '../people/allOverlays'
import { defaultOverlay } from '../people/defaultOverlay'
import { useServices } from '../useServices'

/** The overlays and domain groups that can be chosen, and those that the view names, if they exist. */
export function useFunnelFilters({ overlayId, domainGroupId }: FunnelView) {
  const { netResults } = useServices()
  const usual = useQuery(defaultOverlay(netResults))
  const overlays = useQuery(allOverlays(netResults))
  const groups = useQuery(domainGroupsOf(netResults))
  const overlay: Overlay | undefined =
    overlayId === null ? usual.data : overlays.data?.find(({ id }) => id === overlayId)
  const group = groups.data?.find(({ id }) => id === domainGroupId)
  const overlayQuery = overlayId === null ? usual : overlays
  return {
    overlay,
    overlays: overlays.data ?? (usual.data === undefined ? NO_OVERLAYS : [usual.data]),
    /** The id that the link names and Net-Results does not have. */
    unknownOverlayId: overlayId !== null && overlays.data !== undefined && overlay === undefined ? overlayId : null,
    overlayError: overlay === undefined ? overlayQuery.error : null,
    retryOverlay: () => void overlayQuery.refetch(),

    /** `undefined` while it is not known whether the named one exists. */
    domainGroupId: domainGroupId === null ? null : group?.id,
    domainGroups: groups.data ?? NO_GROUPS,
    unknownGroupId: domainGroupId !== null && groups.data !== undefined && group === undefined ? domainGroupId : null,
    groupError: domainGroupId !== null && groups.data === undefined ? groups.error : null,
    retryGroups: () => void groups.refetch(),
    groupsUnsupported: isUnsupported(groups.error),
  }
}

const domainGroupsOf = (netResults: NetResults) =>
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

const NO_OVERLAYS: readonly Overlay[] = []
const NO_GROUPS: readonly DomainGroup[] = []
