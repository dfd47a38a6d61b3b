import type { ImportId, ListId } from './ids'

/** A list or a subscription, as one line of a membership panel. */
export interface MembershipItem {
  readonly id: ListId
  readonly title: string
  /** What else it is called; `null` = nothing else. */
  readonly detail: string | null
  readonly contactCount: number | null
  /** Its members are kept by the sync: shown, never edited. */
  readonly isLocked: boolean
}

export type MembershipChange = 'add' | 'remove'

/**
 * How far a change is.
 *
 * - `offered` it shows and can be taken back; nothing is sent
 * - `running` sent; without an import until Net-Results has answered
 * - `left` sent, and nobody follows the import any more
 * - `failed` it did not happen
 * - `unclear` it may have happened; with an import that can be asked for again, or without one
 */
export type EditStage =
  | { readonly state: 'offered' }
  | { readonly state: 'running'; readonly importId: ImportId | null }
  | { readonly state: 'left'; readonly importId: ImportId }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'unclear'; readonly reason: string; readonly importId: ImportId | null }

/** A change of one membership of one person that the rep wants and that is not read back as true yet. */
export interface MembershipEdit {
  readonly item: MembershipItem
  readonly change: MembershipChange
  /** What its import is called at Net-Results. */
  readonly importName: string
  readonly stage: EditStage
}

/** Whether the change is on its way, and its row can't be changed again until it has arrived. */
export function isPending({ stage: { state } }: MembershipEdit): boolean {
  return state === 'offered' || state === 'running' || state === 'left'
}

/** Without the edits that have ended badly and are true all the same: somebody else made them, or they were only slow. */
export function dropFulfilled(
  edits: readonly MembershipEdit[],
  isMember: (listId: ListId) => boolean,
): readonly MembershipEdit[] {
  const left = edits.filter((edit) => isPending(edit) || isMember(edit.item.id) !== (edit.change === 'add'))
  return left.length === edits.length ? edits : left
}
