import { queryOptions, skipToken } from '@tanstack/react-query'
import type { Dynamics } from '../dataverse/Host'

/**
 * What the host itself does not tell of how the user reads times and numbers: one row, asked for once by a page, and by
 * none of this browser tab for as long as it is remembered. Whoever changes his formats in Dynamics changes those of
 * dates, by which it is remembered. A row that may not be read is asked for no second time, and nobody is told.
 */
export function regionalSettings(dynamics: Dynamics | null) {
  return queryOptions({
    queryKey: ['dynamics', 'regionalSettings', dynamics?.user.dateFormats] as const,
    queryFn: dynamics === null ? skipToken : ({ signal }) => dynamics.regionalSettings(signal),
    staleTime: Infinity,
    retryOnMount: false,
    meta: { warm: true },
  })
}
