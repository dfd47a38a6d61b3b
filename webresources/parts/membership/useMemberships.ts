import { skipToken, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { arrangeMemberships } from '../../domain/arrangeMemberships'
import type { ContactId, ListId } from '../../domain/ids'
import { isPending, type MembershipChange, type MembershipEdit, type MembershipItem } from '../../domain/MembershipEdit'
import { useAnnounce } from '../Announcer'
import { usePendingEdit } from '../PendingEdits'
import { strings } from '../strings'
import { useServices } from '../useServices'
import { createMembershipEditor } from './createMembershipEditor'
import { membershipKeys, type MembershipKind } from './membershipKeys'
import { membershipQuery, onListQuery } from './membershipQueries'

/** One batch. */
export const CHECKED_AT_ONCE = 50

const NO_EDITS: readonly MembershipEdit[] = []
const NO_IDS: readonly ListId[] = []

interface MembershipsOf {
  readonly contactId: ContactId
  readonly emailAddress: string
  readonly kind: MembershipKind
  /** All that there is to be on. */
  readonly items: readonly MembershipItem[]
  /** What the imports are called at Net-Results. */
  readonly importName: string
}

/** What one person is on, what is being changed about it, and how to change it. */
export function useMemberships({ contactId, emailAddress, kind, items, importName }: MembershipsOf) {
  const { netResults, scene } = useServices()
  const queryClient = useQueryClient()
  const announce = useAnnounce()
  const offerUndo = usePendingEdit()

  const { data: edits = NO_EDITS } = useQuery<readonly MembershipEdit[]>({
    queryKey: membershipKeys.edits(contactId, kind),
    queryFn: skipToken,
    gcTime: 30 * 60_000,
  })
  const { data: importsRefused = false } = useQuery<boolean>({
    queryKey: membershipKeys.importsRefused,
    queryFn: skipToken,
    gcTime: Infinity,
  })
  const truth = useQuery(membershipQuery(netResults, contactId))
  const check = useListChecks(contactId, truth.data === null, items, edits)
  const isKnown =
    (truth.data !== undefined && truth.data !== null) ||
    (truth.data === null && (items.length === 0 || check.checked > 0))
  const memberIds = truth.data ?? check.memberIds
  const isMember = useMemo(() => {
    const ids = new Set(memberIds)
    return (listId: ListId) => ids.has(listId)
  }, [memberIds])
  const memberships = useMemo(() => arrangeMemberships(items, isMember, edits), [edits, isMember, items])

  const editor = useMemo(
    () => createMembershipEditor({ queryClient, netResults, scene, contactId, kind, emailAddress, announce }),
    [announce, contactId, emailAddress, kind, netResults, queryClient, scene],
  )
  useEffect(() => editor.resume(), [editor])
  const isRead = isKnown && !check.isChecking
  useEffect(() => {
    if (isRead) editor.settle(isMember)
  }, [editor, isMember, isRead])

  const change = useCallback(
    (what: MembershipChange, changed: readonly MembershipItem[]) => {
      const names = changed.map(({ title }) => title)
      const wish = { change: what, items: changed, importName }
      const message = what === 'add' ? strings.lists.added(names) : strings.lists.removed(names)
      offerUndo({
        message,
        commit: () => editor.send(wish),
        undo() {
          editor.drop(changed)
          announce(strings.lists.undone(message))
        },
      })
      editor.show(wish)
    },
    [announce, editor, importName, offerUndo],
  )

  return {
    ...memberships,
    edits,
    isMember,
    isKnown,
    memberIds,
    pending: edits.filter(isPending).length,
    /** `null` = the person's memberships came in one answer. */
    check: truth.data === null ? check : null,
    error: truth.error ?? check.error,
    reload: () => void (truth.data === null ? check.reload() : truth.refetch()),
    importsRefused,
    add: (added: readonly MembershipItem[]) => change('add', added),
    /** Without a way back: the rep has confirmed it. */
    addNow: (added: readonly MembershipItem[], name: string) =>
      editor.send({ change: 'add', items: added, importName: name }),
    remove: (item: MembershipItem) => change('remove', [item]),
    retry: (edit: MembershipEdit) => editor.retry(edit),
    dismiss: (edit: MembershipEdit) => editor.drop([edit.item]),
  }
}

/** Asks for one list after the other where the account's API does not tell them all, and only for as many as are wanted. */
function useListChecks(
  contactId: ContactId,
  isNeeded: boolean,
  items: readonly MembershipItem[],
  edits: readonly MembershipEdit[],
) {
  const { netResults } = useServices()
  const [wanted, setWanted] = useState(NO_IDS)
  const asked = useMemo(() => {
    if (!isNeeded) return NO_IDS
    const first = items.slice(0, CHECKED_AT_ONCE).map(({ id }) => id)
    return [...new Set([...first, ...wanted, ...edits.map(({ item }) => item.id)])]
  }, [edits, isNeeded, items, wanted])
  const answers = useQueries({
    queries: asked.map((listId) => onListQuery(netResults, contactId, listId)),
    combine: (results) => ({
      memberIds: asked.filter((_, index) => results[index]?.data === true),
      checked: results.filter(({ data }) => data !== undefined).length,
      isChecking: results.some(({ isFetching }) => isFetching),
      error: results.find(({ error }) => error !== null)?.error ?? null,
      reload: () => results.forEach((result) => void (result.data === undefined && result.refetch())),
    }),
  })
  const unchecked = isNeeded ? items.filter(({ id }) => !asked.includes(id)) : []
  return {
    ...answers,
    total: items.length,
    unchecked: unchecked.length,
    /** The next ones, those first that the rep looks for. */
    checkMore(isLookedFor: (item: MembershipItem) => boolean) {
      const next = [...unchecked.filter(isLookedFor), ...unchecked.filter((item) => !isLookedFor(item))]
      setWanted((before) => [...before, ...next.slice(0, CHECKED_AT_ONCE).map(({ id }) => id)])
    },
  }
}
