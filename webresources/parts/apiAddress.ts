import { queryOptions } from '@tanstack/react-query'
import type { Dynamics } from '../dataverse/Host'

/** Where Net-Results is, as the environment says. */
export function apiAddress(dynamics: Dynamics) {
  return queryOptions({
    queryKey: ['apiAddress'] as const,
    queryFn: ({ signal }) => dynamics.apiAddress(signal),
    staleTime: Infinity,
    meta: { warm: true },
  })
}
