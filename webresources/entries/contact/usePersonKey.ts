import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ContactId } from '../../domain/ids'
import type { NetResults } from '../../net-results/NetResults'
import { activityPages, activityTypes } from '../../parts/activityPages'
import { contactScore } from '../../parts/contactScore'
import { mailingStatus } from '../../parts/useMailingStatus'
import { useServices } from '../../parts/useServices'

const NO_FILTER = {}

const contactIdOf = (netResults: NetResults, emailAddress: string) =>
  queryOptions({
    queryKey: ['contactId', emailAddress] as const,
    queryFn: ({ signal }) => netResults.findContact(emailAddress, signal),
    meta: { warm: true },
  })

const defaultOverlay = (netResults: NetResults) =>
  queryOptions({
    queryKey: ['defaultOverlay'] as const,
    queryFn: ({ signal }) => netResults.defaultOverlay(signal),
    staleTime: Infinity,
    meta: { warm: true },
  })

/**
 * The first round trip: who has the address at Net-Results, and in which overlay the score is told. The second one, with
 * all that shows at first, is asked for as soon as both are known: the page that has to be drawn then would hold it up.
 */
export function usePersonKey(emailAddress: string) {
  const { netResults } = useServices()
  const queryClient = useQueryClient()
  const contact = useQuery(contactIdOf(netResults, emailAddress))
  const overlay = useQuery(defaultOverlay(netResults))
  const [isReady, setReady] = useState(() => {
    const id = queryClient.getQueryData<ContactId>(['contactId', emailAddress])
    return id !== undefined && queryClient.getQueryData(['contact', id, 'activities', NO_FILTER]) !== undefined
  })
  useEffect(() => {
    let isLeft = false
    let asked: ContactId | null = null
    const askAhead = async () => {
      const [contactId, overlay] = await Promise.all([
        queryClient.ensureQueryData(contactIdOf(netResults, emailAddress)),
        queryClient.ensureQueryData(defaultOverlay(netResults)),
      ])
      if (isLeft || contactId === null) return
      asked = contactId
      // All in one turn, so that they share batches.
      await Promise.race([
        Promise.all([
          queryClient.prefetchQuery(contactScore(netResults, contactId, overlay)),
          queryClient.prefetchQuery(mailingStatus(netResults, contactId)),
          queryClient.prefetchInfiniteQuery(activityPages(netResults, contactId, NO_FILTER)),
          queryClient.prefetchQuery(activityTypes(netResults)),
        ]),
        new Promise((resolve) => setTimeout(resolve, 300)),
      ])
    }
    // What can't be had is said where it would show.
    askAhead().catch(() => undefined).then(() => setReady(true))
    return () => {
      isLeft = true
      // Whoever shows something cancels it himself.
      if (asked !== null) void queryClient.cancelQueries({ queryKey: ['contact', asked], type: 'inactive' })
    }
  }, [emailAddress, netResults, queryClient])
  return { contact, overlay, isReady }
}
