import type { EmailId } from './ids'

/** An e-mail that marketing has written, ready to be sent to one person. */
export interface EmailTemplate {
  readonly id: EmailId
  readonly name: string
  readonly subject: string
  /** Somebody else's markup: only ever shown in a frame without scripts. `null` when Net-Results does not give it. */
  readonly html: string | null
}
