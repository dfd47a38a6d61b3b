import type { Failure } from './Failure'

/** All tries of one request together, the first included. */
const MAX_TRIES = 3
/**
 * A block is tried once more only. A dropped connection heals with that; a missing CORS permission never does, and
 * behind it may be a 401 that the browser hides, each of which counts towards locking the account.
 */
const MAX_TRIES_WHEN_BLOCKED = 2
const PASSING_STATUS: readonly number[] = [429, 502, 503, 504]
const FIRST_DELAY_MILLISECONDS = 400
/** Nobody looks at an empty page for longer than that; beyond it the page says how long the wait is. */
const LONGEST_WAIT_SECONDS = 5

/**
 * How many milliseconds to wait before a read is tried again; `null` = it has failed.
 * @param tries how often it was tried so far
 * @param chance from 0 to 1, so that many browsers do not come back at the same moment
 */
export function retryDelay(failure: Failure, tries: number, chance: number): number | null {
  if (tries >= maxTries(failure)) return null
  if (failure.retryAfterSeconds !== undefined) {
    return failure.retryAfterSeconds > LONGEST_WAIT_SECONDS ? null : failure.retryAfterSeconds * 1000
  }
  return FIRST_DELAY_MILLISECONDS * 2 ** (tries - 1) * (0.5 + chance / 2)
}

function maxTries({ kind, status }: Failure): number {
  if (status !== undefined) return PASSING_STATUS.includes(status) ? MAX_TRIES : 1
  return kind === 'blocked' ? MAX_TRIES_WHEN_BLOCKED : 1
}

/**
 * The seconds a `Retry-After` header asks for: a number or an HTTP date (RFC 9110, section 10.2.3). `null` when absent,
 * unreadable, or hidden because the server does not expose the header to scripts.
 * @param now milliseconds since 1970
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null
  const text = header.trim()
  if (/^\d{1,9}$/.test(text)) return Number(text)
  // Every HTTP date begins with the name of a day; `Date.parse` alone would read much else.
  const date = /^[A-Z][a-z]{2,8}\b/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, Math.ceil((date - now) / 1000))
}
