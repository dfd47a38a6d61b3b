import { useQuery } from '@tanstack/react-query'
import type { ContactId } from '../domain/ids'
import { mailingStatus } from './mailingStatus'
import { useServices } from './useServices'

/** One question however many parts of the page ask. */
export function useMailingStatus(contactId: ContactId) {
  const { netResults } = useServices()
  return useQuery(mailingStatus(netResults, contactId))
}
