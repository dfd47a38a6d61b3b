import { queryOptions } from '@tanstack/react-query'
import type { ContactId } from '../domain/ids'
import type { NetResults } from '../net-results/NetResults'

/** Whether a contact may be sent e-mail, as Net-Results said last. */
export function mailingStatus(netResults: NetResults, contactId: ContactId) {
  return queryOptions({
    queryKey: ['contact', contactId, 'mailing'] as const,
    queryFn: ({ signal }) => netResults.mailingStatus(contactId, signal),
    meta: { warm: true },
  })
}
