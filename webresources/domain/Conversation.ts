import type { ContactId, ConversationId } from './ids'
import type { CalendarDay, Instant } from './Instant'
import type { ListQuery } from './ListQuery'
import type { Person } from './Person'

/** One trackable e-mail to one person, and what became of it. `null` = Net-Results does not say. */
export interface Conversation {
  readonly id: ConversationId
  readonly subject: string
  readonly contactId: ContactId | null
  readonly person: Person | null
  readonly sentAt: Instant | null
  readonly sentFrom: 'net-results' | 'dynamics' | null
  readonly openCount: number | null
  readonly firstOpenedAt: Instant | null
  readonly clickCount: number | null
  readonly bounced: boolean | null
  readonly unsubscribed: boolean | null
}

/** A page of the rep's own e-mails, last sent first unless told otherwise. */
export interface ConversationQuery extends ListQuery<'sentAt' | 'subject' | 'openCount' | 'clickCount'> {
  /** First day, inclusive. */
  readonly from?: CalendarDay
  /** Last day, inclusive. */
  readonly to?: CalendarDay
}
