import type { Credentials } from '../domain/Credentials'
import type { Trace } from '../domain/RequestTrace'
import type { Reach } from '../domain/setup/SetUpFacts'
import { classifyNetworkFailure, classifyStatus } from './classifyFailure'
import { failed, success, type Outcome } from './Failure'
import { readRetryAfter } from './retry'
import { describeRequest } from './describeRequest'
import { watchPolicy } from './watchPolicy'

const API_PATH = '/api/v2/rpc/server.php'

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
    const url = `${baseUrl}${API_PATH}?Controller=${encodeURIComponent(controller)}`
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
      options.trace?.({
        ...asked,
        at: startedAt,
        milliseconds: Math.ceil(performance.now() - started),
        status,
        outcome: kind,
      })
      return outcome
    }
    try {
      const response = await send(url, {
        method: 'POST',
        mode: 'cors',
        // Also keeps the browser's own password prompt away when the answer is 401.
        credentials: 'omit',
        redirect: 'error',
        // Not `cache: 'no-store'`: no browser caches the answer to a POST, and Chromium would ask for the permission to
        // call (CORS preflight) before each call anew, however long the server lets it hold.
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

/** How long a browser may take to find out that nobody answers, in milliseconds. */
const REACH_PATIENCE = 10_000

export type ReachOptions = Pick<TransportOptions, 'timeoutMilliseconds' | 'fetch' | 'isOnline' | 'policyBlocks'>

/**
 * Whether a browser gets to the address at all: a request without a password, whose answer stays closed (`no-cors`), so
 * that a missing CORS permission does not look like a dead line. Must be an accepted address. Never rejects.
 *
 * @param baseUrl as in {@link TransportOptions}
 */
export async function reachAddress(baseUrl: string, options: ReachOptions = {}): Promise<Reach> {
  const { timeoutMilliseconds = REACH_PATIENCE, isOnline = browserIsOnline } = options
  const { policyBlocks = typeof document === 'undefined' ? null : document } = options
  const send = options.fetch ?? ((input, init) => fetch(input, init))
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(), timeoutMilliseconds)
  const policy = watchPolicy(policyBlocks, baseUrl)
  try {
    await send(`${baseUrl}${API_PATH}`, {
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: end.signal,
    })
    return 'reached'
  } catch {
    if (end.signal.aborted) return 'timeout'
    if (await policy.blocked()) return 'policy'
    return isOnline() ? 'unreachable' : 'offline'
  } finally {
    clearTimeout(timer)
    policy.stop()
    end.abort()
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
