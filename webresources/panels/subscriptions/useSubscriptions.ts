import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { ContactId } from '../../domain/ids'
import type { MembershipItem } from '../../domain/MembershipEdit'
import type { Subscription } from '../../domain/Subscription'
import { IMPORT_NAMES } from '../../domain/importNames'
import { loadAllRows } from '../../parts/loadAllRows'
import { useMemberships } from '../../parts/membership/useMemberships'
import { strings } from '../../parts/strings'
import { useMailingStatus } from '../../parts/useMailingStatus'
import { useServices } from '../../parts/useServices'

const NO_SUBSCRIPTIONS: readonly Subscription[] = []

/** The account's subscriptions, which of them one person has, and whether more may be added. */
export function useSubscriptions(contactId: ContactId, emailAddress: string) {
  const { netResults } = useServices()
  const [filter, setFilter] = useState('')
  const [text, setText] = useState('')
  const subscriptions = useQuery({
    queryKey: ['subscriptions'],
    queryFn: ({ signal }) =>
      loadAllRows((part) => netResults.subscriptions({ ...part, orderBy: 'publicName' }, signal)),
    staleTime: 5 * 60_000,
  })
  const mailing = useMailingStatus(contactId)
  const rows = subscriptions.data?.rows ?? NO_SUBSCRIPTIONS
  const items = useMemo(() => rows.map(toItem), [rows])
  const memberships = useMemberships({
    contactId,
    emailAddress,
    kind: 'subscriptions',
    items,
    importName: IMPORT_NAMES.subscriptions,
  })
  return {
    subscriptions,
    mailing,
    memberships,
    filter: { text: filter, onText: setFilter },
    picker: { text, onText: setText, isSearching: false },
  }
}

function toItem({ id, name, publicName }: Subscription): MembershipItem {
  const detail = name === publicName || name === '' ? null : strings.subscriptions.internalName(name)
  return { id, title: publicName, detail, contactCount: null, isLocked: false }
}
