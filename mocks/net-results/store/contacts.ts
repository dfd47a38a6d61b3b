import type { ActivityRecord, VisitRecord } from '../data/History'
import { ANONYMOUS_VISITORS, visitsOf } from '../data/anonymousVisitors'
import { RpcError } from '../RpcError'
import { historyOf } from './scores'
import type { Store, StoredContact } from './Store'

export function emailOf(contact: StoredContact): string {
  return contact.attributes['Email Address'] ?? ''
}

/** Addresses are compared without case, as Net-Results does when it looks for duplicates. */
export function findByEmail(store: Store, emailAddress: string): StoredContact | null {
  return store.byEmail.get(emailAddress.trim().toLowerCase()) ?? null
}

/** Changes what is known of a contact; the contact is found by its new address from then on. */
export function setAttributes(store: Store, contact: StoredContact, changes: Readonly<Record<string, string>>): void {
  store.byEmail.delete(emailOf(contact).toLowerCase())
  Object.assign(contact.attributes, changes)
  const emailAddress = emailOf(contact).trim().toLowerCase()
  if (emailAddress !== '') store.byEmail.set(emailAddress, contact)
}

export function getContact(store: Store, id: number): StoredContact {
  const contact = store.contacts.get(id)
  if (contact === undefined) throw new RpcError('refused', `There is no contact ${id}`)
  return contact
}

/** The contacts whose lead owner that user is. */
export function mine(store: Store, userId: number): StoredContact[] {
  return [...store.contacts.values()].filter(({ ownerId }) => ownerId === userId)
}

export function isMailable(contact: StoredContact): boolean {
  return contact.unsubscribedAt === null && contact.bouncedAt === null && emailOf(contact) !== ''
}

/** What has happened by then, newest first. */
export function activitiesOf(store: Store, contact: StoredContact, now: number): readonly ActivityRecord[] {
  const { activities } = historyOf(store, contact)
  const added = contact.added.filter(({ at }) => at <= now)
  return added.length === 0 ? activities : [...added, ...activities].sort((a, b) => b.at - a.at || b.id - a.id)
}

/** The visits of a contact, and those from before anybody knew that it was this person. */
export function visitsOfContact(store: Store, contact: StoredContact): readonly VisitRecord[] {
  const { visits } = historyOf(store, contact)
  const before = ANONYMOUS_VISITORS.filter(({ identity }) => identity === emailOf(contact).toLowerCase())
  return before.length === 0 ? visits : [...visits, ...before.flatMap((visitor) => visitsOf(visitor, store.base))]
}

/** First and last sight of a person; `null` = never seen. */
export function seen(store: Store, contact: StoredContact, now: number): { first: number | null; last: number | null } {
  const activities = activitiesOf(store, contact, now)
  const last = visitsOfContact(store, contact).reduce((latest, { lastAccess }) => Math.max(latest, lastAccess), 0)
  return {
    first: activities[activities.length - 1]?.at ?? null,
    last: last > 0 ? last : (activities[0]?.at ?? null),
  }
}

/** Adds to a person's history what the simulator itself did. */
export function addActivity(store: Store, contact: StoredContact, activity: Omit<ActivityRecord, 'id'>): void {
  contact.added.push({ id: store.nextId(), ...activity })
}
