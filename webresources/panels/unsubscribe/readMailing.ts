import type { MailingStatus } from '../../domain/MailingStatus'

export type MailingKind = 'mailable' | 'unsubscribed' | 'bounced' | 'notMailable' | 'unknown'

/**
 * The one thing that a mailing status says. Unsubscribed weighs more than bounced: it is the person's own wish, and no new
 * address changes it.
 */
export function readMailing(status: MailingStatus): {
  readonly kind: MailingKind
  readonly intent: 'good' | 'bad' | 'unknown'
} {
  if (status.unsubscribed === true) return { kind: 'unsubscribed', intent: 'bad' }
  if (status.bounced === true) return { kind: 'bounced', intent: 'bad' }
  if (status.mailable === false) return { kind: 'notMailable', intent: 'bad' }
  return status.mailable === true ? { kind: 'mailable', intent: 'good' } : { kind: 'unknown', intent: 'unknown' }
}
