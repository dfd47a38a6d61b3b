import type { ContactId, ListId } from '../../domain/ids'

const MEMBERSHIP = ['membershipIds', 'isOnList', 'membershipEdits'] as const

/** The two panels that change memberships; each keeps its own changes. */
export type MembershipKind = 'lists' | 'subscriptions'

/** Where the page keeps what it knows of one contact's lists and subscriptions. */
export const membershipKeys = {
  ids: (contactId: ContactId) => ['contact', contactId, 'membershipIds'] as const,
  isOnList: (contactId: ContactId, listId: ListId) => ['contact', contactId, 'isOnList', listId] as const,
  edits: (contactId: ContactId, kind: MembershipKind) => ['contact', contactId, 'membershipEdits', kind] as const,
  /** Whether a key of the contact is one of these. */
  includes: (queryKey: readonly unknown[]) => MEMBERSHIP.some((name) => name === queryKey[2]),
  /** Whether this account's API takes imports at all. */
  importsRefused: ['importsRefused'] as const,
}
