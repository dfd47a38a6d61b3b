import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { EmailList } from '../../domain/EmailList'
import type { ContactId } from '../../domain/ids'
import type { MembershipItem } from '../../domain/MembershipEdit'
import { IMPORT_NAMES } from '../../domain/importNames'
import { loadAllRows } from '../../parts/loadAllRows'
import { useMemberships } from '../../parts/membership/useMemberships'
import { useDebounced } from '../../parts/useDebounced'
import { useServices } from '../../parts/useServices'

const FOUND_AT_ONCE = 50
const NO_LISTS: readonly EmailList[] = []

/** The account's lists, and one person's place in them. */
export function useListMembership(contactId: ContactId, emailAddress: string) {
  const { netResults } = useServices()
  const [filter, setFilter] = useState('')
  const [text, setText] = useState('')
  const lists = useQuery({
    queryKey: ['emailLists', 'all'],
    queryFn: ({ signal }) => loadAllRows((part) => netResults.lists(part, signal)),
    staleTime: 5 * 60_000,
  })
  // Beyond what is loaded only the server can search.
  const isPartial = lists.data?.isComplete === false
  const forFilter = useListSearch(filter, isPartial)
  const forText = useListSearch(text, isPartial)
  const rows = lists.data?.rows ?? NO_LISTS
  const items = useMemo(() => {
    const byId = new Map([...rows, ...forFilter.found, ...forText.found].map((list) => [list.id, list]))
    return [...byId.values()].map(toItem)
  }, [forFilter.found, forText.found, rows])
  const memberships = useMemberships({
    contactId,
    emailAddress,
    kind: 'lists',
    items,
    importName: IMPORT_NAMES.lists,
  })
  return {
    lists,
    memberships,
    /** Memberships whose names are not known; of lists not loaded, or of subscriptions. */
    unnamed: isPartial ? memberships.memberIds.filter((id) => !items.some((item) => item.id === id)).length : 0,
    filter: { text: filter, onText: setFilter },
    picker: { text, onText: setText, isSearching: forText.isSearching },
  }
}

function useListSearch(text: string, isNeeded: boolean) {
  const { netResults } = useServices()
  const search = useDebounced(text.trim(), 300)
  const { data, isFetching } = useQuery({
    queryKey: ['emailLists', 'search', search],
    queryFn: ({ signal }) => netResults.lists({ search, offset: 0, limit: FOUND_AT_ONCE }, signal),
    enabled: isNeeded && search.length > 1,
  })
  return { found: data?.rows ?? NO_LISTS, isSearching: isFetching || (isNeeded && search !== text.trim()) }
}

function toItem({ id, name, contactCount, isDynamic }: EmailList): MembershipItem {
  return { id, title: name, detail: null, contactCount, isLocked: isDynamic }
}
