import { queryOptions, skipToken } from '@tanstack/react-query'
import type { ContactId } from '../domain/ids'
import type { Overlay } from '../domain/ScoredContact'
import type { NetResults } from '../net-results/NetResults'

/** A contact with its score in one overlay; not asked for while there is no overlay. */
export function contactScore(netResults: NetResults, contactId: ContactId, overlay: Overlay | undefined) {
  return queryOptions({
    queryKey: ['contact', contactId, 'score', overlay?.id] as const,
    queryFn:
      overlay === undefined ? skipToken : ({ signal }) => netResults.contactWithScore(contactId, overlay.id, signal),
    meta: { warm: true },
  })
}
