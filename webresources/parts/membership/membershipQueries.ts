import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { ContactId, ListId } from '../../domain/ids'
import type { NetResults } from '../../net-results/NetResults'
import { isUnsupported } from '../isUnsupported'
import { membershipKeys } from './membershipKeys'

type Client = Pick<NetResults, 'memberships' | 'isOnList'>

/** The lists and subscriptions that a contact is on; `null` when this account's API does not tell, see {@link onListQuery}. */
export const membershipQuery = (netResults: Client, contactId: ContactId) =>
  queryOptions({
    queryKey: membershipKeys.ids(contactId),
    queryFn: ({ signal }) => readIds(netResults, contactId, signal),
  })

/** Whether a contact is on one list. Those that begin together travel together. */
export const onListQuery = (netResults: Client, contactId: ContactId, listId: ListId) =>
  queryOptions({
    queryKey: membershipKeys.isOnList(contactId, listId),
    queryFn: ({ signal }) => netResults.isOnList(listId, contactId, signal),
  })

const lastReading = new WeakMap<QueryClient, Promise<unknown>>()

/**
 * Asks Net-Results what is true of those lists now and puts it on screen. One reading after the other: an answer that was
 * overtaken would put a change back.
 */
export function readMemberships(
  queryClient: QueryClient,
  netResults: Client,
  contactId: ContactId,
  items: readonly { readonly id: ListId }[],
  signal: AbortSignal,
): Promise<(listId: ListId) => boolean> {
  const read = async () => {
    const queryKey = membershipKeys.ids(contactId)
    await queryClient.cancelQueries({ queryKey })
    try {
      const ids = await readIds(netResults, contactId, signal)
      queryClient.setQueryData(queryKey, ids)
      if (ids !== null) return (listId: ListId) => ids.includes(listId)
    } catch (error) {
      // What was cancelled may have been the first reading.
      void queryClient.invalidateQueries({ queryKey })
      throw error
    }
    const answers = await Promise.all(items.map(({ id }) => netResults.isOnList(id, contactId, signal)))
    const members = new Set<ListId>()
    items.forEach(({ id }, index) => {
      const isOn = answers[index] === true
      if (isOn) members.add(id)
      queryClient.setQueryData(membershipKeys.isOnList(contactId, id), isOn)
    })
    return (listId: ListId) => members.has(listId)
  }
  const reading = (lastReading.get(queryClient) ?? Promise.resolve()).then(read)
  lastReading.set(
    queryClient,
    reading.catch(() => undefined),
  )
  return reading
}

async function readIds(
  netResults: Client,
  contactId: ContactId,
  signal: AbortSignal,
): Promise<readonly ListId[] | null> {
  try {
    return await netResults.memberships(contactId, signal)
  } catch (error) {
    if (isUnsupported(error)) return null
    throw error
  }
}
