import { activitiesOf, isMailable, seen, visitsOfContact } from '../store/contacts'
import { scoreAt } from '../store/scores'
import type { Store, StoredContact } from '../store/Store'
import { DEFAULT_OVERLAY } from './overlays'

/** A persistent search: who belongs, looking at the time from `from` to `to`. */
export interface Segment {
  readonly id: number
  readonly name: string
  has(store: Store, contact: StoredContact, from: number, to: number): boolean
}

const did = (text: string) => (store: Store, contact: StoredContact, from: number, to: number) =>
  activitiesOf(store, contact, to).some(({ at, description }) => at >= from && at <= to && description.includes(text))

export const SEGMENTS: readonly Segment[] = [
  { id: 801, name: 'All Contacts', has: () => true },
  {
    id: 802,
    name: 'Score 60 or more',
    has: (store, contact, _, to) => scoreAt(store, contact, DEFAULT_OVERLAY.id, to) >= 60,
  },
  { id: 803, name: 'Visited Pricing', has: did('Visited Pricing') },
  { id: 804, name: 'Submitted a form', has: did('Submitted form') },
  { id: 805, name: 'Downloaded something', has: did('Downloaded') },
  { id: 806, name: 'Not mailable', has: (_, contact) => !isMailable(contact) },
  {
    id: 807,
    name: 'Repeat visitors',
    has: (store, contact, from, to) =>
      visitsOfContact(store, contact).filter(({ lastAccess }) => lastAccess >= from && lastAccess <= to).length > 1,
  },
  { id: 808, name: 'Gone quiet', has: (store, contact, from, to) => (seen(store, contact, to).last ?? 0) < from },
  { id: 809, name: 'Nobody at all', has: () => false },
]
