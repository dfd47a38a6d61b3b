import type { Activity } from './Activity'
import type { ContactId } from './ids'
import type { Instant } from './Instant'
import type { MailingStatus } from './MailingStatus'
import type { VisitWeeks } from './visitWeeks'

/** What Net-Results knows of one of an account's people. */
export type PersonMatch = UnknownPerson | KnownPerson

/** There is no address to ask for; Net-Results has no contact with it; or it would not say. */
export interface UnknownPerson {
  readonly state: 'noEmail' | 'unknown' | 'cannotTell'
  readonly readAt: Instant
}

/** `null` = Net-Results does not say, or could not be asked. */
export interface KnownPerson {
  readonly state: 'known'
  readonly readAt: Instant
  readonly contactId: ContactId
  /** In the default overlay. */
  readonly score: number | null
  readonly scoreChange7Days: number | null
  readonly mailing: MailingStatus | null
  /** Newest first: the newest one, or none. */
  readonly newest: readonly Activity[] | null
  readonly visits: VisitWeeks | null
}

/** By record, as `recordKey` writes it; who is absent has not been asked for yet. */
export type PersonMatches = Readonly<Record<string, PersonMatch>>

export type MailingState = 'mailable' | 'unsubscribed' | 'bounced' | 'notMailable' | 'cannotTell'

/** Unsubscribed weighs more than bounced: it is the person's own wish. */
export function mailingState(mailing: MailingStatus | null): MailingState {
  if (mailing?.unsubscribed === true) return 'unsubscribed'
  if (mailing?.bounced === true) return 'bounced'
  if (mailing?.mailable === true) return 'mailable'
  return mailing?.mailable === false ? 'notMailable' : 'cannotTell'
}
