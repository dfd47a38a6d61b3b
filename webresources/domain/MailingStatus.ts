import type { Instant } from './Instant'

/** Whether Net-Results may send e-mail to a person, and if not, why. `null` = Net-Results does not say. */
export interface MailingStatus {
  readonly mailable: boolean | null
  readonly unsubscribed: boolean | null
  readonly unsubscribedAt: Instant | null
  readonly bounced: boolean | null
  readonly bouncedAt: Instant | null
}
