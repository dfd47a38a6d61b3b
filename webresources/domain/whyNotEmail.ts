import type { MailingStatus } from './MailingStatus'

/** Why no e-mail may be sent to a person. */
export type EmailObstacle = 'noAddress' | 'unsubscribed' | 'bounced' | 'doNotEmail' | 'notMailable' | 'notAsked'

/**
 * What stands against sending a person e-mail; `null` = nothing that is known. The person's own wish weighs most. What
 * Net-Results does not say (`null`) stands against nothing: it refuses by itself whom it can't send to. What Dynamics has
 * not said stands against it, because nobody but us looks at that.
 */
export function whyNotEmail(person: {
  readonly emailAddress: string | null
  readonly mailing: MailingStatus | null
  /** *Do not allow Emails* is set in Dynamics; `null` = not read, or not yet. */
  readonly doNotEmail: boolean | null
}): EmailObstacle | null {
  const { emailAddress, mailing, doNotEmail } = person
  if (emailAddress === null || emailAddress.trim() === '') return 'noAddress'
  if (mailing?.unsubscribed === true) return 'unsubscribed'
  if (doNotEmail === true) return 'doNotEmail'
  if (mailing?.bounced === true) return 'bounced'
  if (mailing?.mailable === false) return 'notMailable'
  return doNotEmail === null ? 'notAsked' : null
}
