import type { Conversation } from './Conversation'

/** What became of an e-mail, what weighs most first. */
export const EMAIL_RESULTS = ['bounced', 'unsubscribed', 'clicked', 'opened', 'notOpened', 'unknown'] as const

export type EmailResult = (typeof EMAIL_RESULTS)[number]

type Told = Pick<Conversation, 'openCount' | 'clickCount' | 'bounced' | 'unsubscribed'>

export function emailResult({ openCount, clickCount, bounced, unsubscribed }: Told): EmailResult {
  if (bounced === true) return 'bounced'
  if (unsubscribed === true) return 'unsubscribed'
  if (clickCount !== null && clickCount > 0) return 'clicked'
  if (openCount === null) return 'unknown'
  return openCount > 0 ? 'opened' : 'notOpened'
}

export const EMAIL_RATES = ['opened', 'clicked', 'bounced', 'unsubscribed'] as const

/** How many of how many; e-mails of which Net-Results does not say are in neither. */
export interface EmailRate {
  readonly count: number
  readonly of: number
}

/** How e-mails did. Each counts once, however often it was opened; one that was clicked was opened. */
export function emailRates(emails: readonly Told[]): Readonly<Record<(typeof EMAIL_RATES)[number], EmailRate>> {
  const rate = (told: (email: Told) => boolean | null): EmailRate => {
    const known = emails.map(told).filter((one) => one !== null)
    return { count: known.filter(Boolean).length, of: known.length }
  }
  const some = (count: number | null) => (count === null ? null : count > 0)
  return {
    opened: rate(({ openCount, clickCount }) => (some(clickCount) === true ? true : some(openCount))),
    clicked: rate(({ clickCount }) => some(clickCount)),
    bounced: rate(({ bounced }) => bounced),
    unsubscribed: rate(({ unsubscribed }) => unsubscribed),
  }
}
