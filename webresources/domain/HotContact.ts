import type { ContactId } from './ids'
import type { Instant } from './Instant'

/** One of the rep's own contacts, in a list of those who are most worth a call. `null` = that list does not say. */
export interface HotContact {
  readonly id: ContactId
  readonly emailAddress: string | null
  readonly firstName: string | null
  readonly lastName: string | null
  readonly jobTitle: string | null
  readonly companyName: string | null
  /** Has no ceiling; never a percentage. */
  readonly score: number | null
  /** Points gained or lost in the last 7 days; given by the list of lead scores. */
  readonly scoreChange7Days: number | null
  /** Given by the list of web activity. */
  readonly visitCount: number | null
  /** Given by the list of web activity. */
  readonly pageViews: number | null
  readonly lastSeen: Instant | null
}
