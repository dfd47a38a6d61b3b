import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ContactId } from '../../domain/ids'
import type { NetResults } from '../../net-results/NetResults'
import { activityPages, activityTypes } from '../../parts/activityPages'
import { contactScore } from '../../parts/contactScore'
import { mailingStatus } from '../../parts/mailingStatus'
import { defaultOverlay } from '../../parts/people/defaultOverlay'
import type { FirstAnswers } from '../../parts/useFirstAnswers'

const NO_FILTER = {}

/** Who has the address at Net-Results. */
export const contactIdOf = (netResults: NetResults, emailAddress: string) =>
  queryOptions({
    queryKey: ['contactId', emailAddress] as const,
    queryFn: ({ signal }) => netResults.findContact(emailAddress, signal),
    meta: { warm: true },
  })

/**
 * Asks for all that the page shows at first: who has the address and in which overlay the score is told, then, as soon as
 * both are known, the rest; what was answered before is not asked for.
 *
 * @returns once the rest is on its way; `null` = nobody has the address
 * @throws what Net-Results answered to the first round trip
 */
export async function askPerson(
  queryClient: QueryClient,
  netResults: NetResults,
  emailAddress: string,
): Promise<FirstAnswers | null> {
  const [contactId, overlay] = await Promise.all([
    queryClient.ensureQueryData(contactIdOf(netResults, emailAddress)),
    queryClient.ensureQueryData(defaultOverlay(netResults)),
  ])
  if (contactId === null) return null
  // All in one turn, so that they share batches.
  const answered = Promise.all([
    queryClient.prefetchQuery(contactScore(netResults, contactId, overlay)),
    queryClient.prefetchQuery(mailingStatus(netResults, contactId)),
    queryClient.prefetchInfiniteQuery(activityPages(netResults, contactId, NO_FILTER)),
    queryClient.prefetchQuery(activityTypes(netResults)),
  ])
  return {
    answered,
    // Whoever shows something cancels it himself.
    leave: () => void queryClient.cancelQueries({ queryKey: ['contact', contactId], type: 'inactive' }),
  }
}

/** Whether there is something to show of the person: what this page or this tab has seen, however old. */
export function isKnown(queryClient: QueryClient, netResults: NetResults, emailAddress: string): boolean {
  const contactId = queryClient.getQueryData<ContactId | null>(contactIdOf(netResults, emailAddress).queryKey)
  if (contactId === undefined || contactId === null) return contactId === null
  return queryClient.getQueryData(activityPages(netResults, contactId, NO_FILTER).queryKey) !== undefined
}
