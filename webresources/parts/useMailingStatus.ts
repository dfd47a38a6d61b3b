import { useQuery } from '@tanstack/react-query'
import type { ContactId } from '../domain/ids'
import { useServices } from './useServices'

/** Whether a contact may be sent e-mail, as Net-Results said last; one question however many parts of the page ask. */
export function useMailingStatus(contactId: ContactId) {
  const { netResults } = useServices()
  return useQuery({
    queryKey: ['contact', contactId, 'mailing'],
    queryFn: ({ signal }) => netResults.mailingStatus(contactId, signal),
    meta: { warm: true },
  })
}
