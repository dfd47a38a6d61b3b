import type { Instant } from './Instant'

/** One request of the page to another system, as far as support may see it: no parameters, no names, no secrets. */
export interface RequestTrace {
  /** Of the questions that it carried; an error carries the id of its question. */
  readonly ids: readonly string[]
  /** `Contact.getOneWithScore + getMailingInfo`, or `retrieveRecord contact`. */
  readonly what: string
  readonly at: Instant
  readonly milliseconds: number
  /** HTTP status; `null` = no answer, or the client API keeps it. */
  readonly status: number | null
  /** `ok`, or the kind of the failure. */
  readonly outcome: string
}

export type Trace = (trace: RequestTrace) => void
