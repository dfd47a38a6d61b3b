import type { Credentials } from '../domain/Credentials'
import type { Trace } from '../domain/RequestTrace'
import { classifyNetworkFailure, classifyStatus } from './classifyFailure'
import { failed, success, type Outcome } from './Failure'
import { readRetryAfter } from './retry'
import { describeRequest } from './describeRequest'
import { watchPolicy } from './watchPolicy'

export interface TransportOptions {
  /** Without a trailing slash, for instance `https://apps.net-results.com`. Must have been accepted before. */
  readonly baseUrl: string
  readonly credentials: Credentials
  /** @default 15000, for the whole answer of one attempt */
  readonly timeoutMilliseconds?: number
  /** @default the browser's */
  readonly fetch?: typeof globalThis.fetch
  /** @default `navigator.onLine` */
  readonly isOnline?: () => boolean
  /** Where `securitypolicyviolation` events arrive. @default the document, where there is one */
  readonly policyBlocks?: EventTarget | null
  /** Milliseconds since 1970, to read a `Retry-After` that is a date. @default `Date.now` */
  readonly now?: () => number
  /** Told of each request when it has ended. */
  readonly trace?: Trace
}

/**
 * Makes one HTTP request and gives the JSON that came back, unread, or why there is none. Rejects only with the
 * signal's reason.
 */
export type Post = (
  controller: string,
  body: unknown,
  signal?: AbortSignal,
  isWrite?: boolean,
) => Promise<Outcome<unknown>>

/** The browser carries 64 KiB at most for all pages that are leaving; a letter may take three bytes. */
const LONGEST_KEPT_ALIVE = 16_000

/** The one place that reaches the network. */
export function createTransport(options: TransportOptions): Post {
  const { baseUrl, credentials, timeoutMilliseconds = 15_000, now = Date.now } = options
  const { isOnline = browserIsOnline, policyBlocks = typeof document === 'undefined' ? null : document } = options
  const send = options.fetch ?? ((input, init) => fetch(input, init))

  return async (controller, body, signal, isWrite = false) => {
    if (signal?.aborted) throw signal.reason
    const text = JSON.stringify(body)
    const url = `${baseUrl}/api/v2/rpc/server.php?Controller=${encodeURIComponent(controller)}`
    const end = new AbortController()
    const abort = () => end.abort()
    let timedOut = false
    const timer = setTimeout(() => {
      timedOut = true
      abort()
    }, timeoutMilliseconds)
    signal?.addEventListener('abort', abort)
    const policy = watchPolicy(policyBlocks, url)
    const startedAt = now()
    const started = performance.now()
    const ended = (status: number | null, outcome: Outcome<unknown>) => {
      const asked = describeRequest(controller, body)
      const kind = outcome.ok ? 'ok' : outcome.failure.kind
      options.trace?.({ ...asked, at: startedAt, milliseconds: Math.ceil(performance.now() - started), status, outcome: kind })
      return outcome
    }
    try {
      const response = await send(url, {
        method: 'POST',
        mode: 'cors',
        // Also keeps the browser's own password prompt away when the answer is 401.
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        headers: { 'Content-Type': 'application/json', Authorization: credentials.authorization() },
        body: text,
        // An edit that is sent because the rep leaves has to arrive although the page is gone.
        keepalive: isWrite && text.length <= LONGEST_KEPT_ALIVE,
        signal: end.signal,
      })
      const failure = classifyStatus(response.status, readRetryAfter(response.headers.get('Retry-After'), now()))
      const answer = failure === null ? parse(await response.text(), response.status) : failed(failure)
      return ended(response.status, answer)
    } catch (cause) {
      if (signal?.aborted) throw signal.reason
      if (timedOut) return ended(null, failed({ kind: 'timeout' }))
      const policyBlocked = await policy.blocked()
      return ended(null, failed(classifyNetworkFailure({ policyBlocked, online: isOnline(), cause })))
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      policy.stop()
      // A body that nobody reads would hold its connection.
      abort()
    }
  }
}

/** No `cause` when it is not JSON: a `SyntaxError` quotes what it stumbled over. */
function parse(text: string, status: number): Outcome<unknown> {
  try {
    return success(JSON.parse(text))
  } catch {
    return failed({ kind: 'malformed', status })
  }
}

function browserIsOnline(): boolean {
  return typeof navigator === 'undefined' || navigator.onLine !== false
}
