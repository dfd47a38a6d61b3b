import { useQuery } from '@tanstack/react-query'
import type { DomainGroup } from '../../domain/DomainGroup'
import type { FunnelView } from '../../domain/FunnelView'
import type { Overlay } from '../../domain/ScoredContact'
import { isUnsupported } from '../isUnsupported'
import { allOverlays } from '../people/allOverlays'
import { defaultOverlay } from '../people/defaultOverlay'
import { useServices } from '../useServices'
import { domainGroupsOf } from './funnelFilters'

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

const NO_OVERLAYS: readonly Overlay[] = []
const NO_GROUPS: readonly DomainGroup[] = []
