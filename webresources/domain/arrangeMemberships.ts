import type { ListId } from './ids'
import type { MembershipEdit, MembershipItem } from './MembershipEdit'

export interface MembershipRow {
  readonly item: MembershipItem
  /** What the rep is changing about it; `null` = nothing. */
  readonly edit: MembershipEdit | null
}

export interface Memberships {
  /** What the person is on and what is being changed. */
  readonly editable: readonly MembershipRow[]
  readonly locked: readonly MembershipRow[]
  /** What the person can be added to. */
  readonly addable: readonly MembershipItem[]
}

/**
 * Sorts all there is into what the person is on and what not, in the order in which it is given. A row keeps its place
 * while it is being changed.
 */
export function arrangeMemberships(
  items: readonly MembershipItem[],
  isMember: (listId: ListId) => boolean,
  edits: readonly MembershipEdit[],
): Memberships {
  const editOf = new Map(edits.map((edit) => [edit.item.id, edit]))
  const editable: MembershipRow[] = []
  const locked: MembershipRow[] = []
  const addable: MembershipItem[] = []
  for (const item of items) {
    const edit = editOf.get(item.id) ?? null
    editOf.delete(item.id)
    // A change that was begun before the sync took the list over still has a row.
    const isMine = isMember(item.id)
    if (!item.isLocked || edit !== null) {
      if (isMine || edit !== null) editable.push({ item, edit })
      else addable.push(item)
    } else if (isMine) locked.push({ item, edit })
  }
  // Of what is not among the items, because the search that found it is over, only the edit is known.
  for (const edit of editOf.values()) editable.push({ item: edit.item, edit })
  return { editable, locked, addable }
}
