/**
 * Everything that can go wrong between the page and Net-Results.
 *
 * - `wrongCredentials` HTTP 401; never tried again, so that no account is locked
 * - `notPermitted` HTTP 403
 * - `wrongAddress` HTTP 404 or 405: nothing of Net-Results answers there
 * - `throttled` HTTP 429
 * - `down` HTTP 5xx
 * - `timeout` no answer in time
 * - `offline` the browser has no network
 * - `blockedByPolicy` the content security policy of Dynamics forbids the address
 * - `blocked` the browser got no readable answer: no CORS permission, DNS, TLS or a refused connection
 * - `unsupported` this account's API lacks the method (JSON-RPC -32601)
 * - `refused` Net-Results understood and said no (any other JSON-RPC error)
 * - `malformed` the answer is not what the contract says
 */
export type NetResultsErrorKind =
  | 'wrongCredentials'
  | 'notPermitted'
  | 'wrongAddress'
  | 'throttled'
  | 'down'
  | 'timeout'
  | 'offline'
  | 'blockedByPolicy'
  | 'blocked'
  | 'unsupported'
  | 'refused'
  | 'malformed'

export interface NetResultsErrorDetails {
  /** `Controller.method` of the request that failed. */
  readonly operation: string
  readonly requestId?: string
  readonly status?: number
  /** JSON-RPC error code. */
  readonly code?: number
  readonly retryAfterSeconds?: number
  readonly serverMessage?: string
  readonly cause?: unknown
}

/**
 * The one error of this border. Never carries parameters or credentials, and nothing personal but, perhaps, in
 * {@link NetResultsError.serverMessage}.
 */
export class NetResultsError extends Error {
  override readonly name = 'NetResultsError'
  readonly kind: NetResultsErrorKind
  readonly operation: string
  /** The id of the question in the page's list of requests. */
  readonly requestId: string | null
  readonly status: number | null
  readonly code: number | null
  readonly retryAfterSeconds: number | null
  /**
   * Why Net-Results refused, in its own words, cut to 300 characters; `null` when it gave no words, and for every other
   * kind. Text, never markup. It may name a person, so it is for the screen of whoever asked and for no log: no copy and
   * no JSON of the error has it.
   */
  declare readonly serverMessage: string | null

  constructor(kind: NetResultsErrorKind, message: string, details: NetResultsErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.kind = kind
    this.operation = details.operation
    this.requestId = details.requestId ?? null
    this.status = details.status ?? null
    this.code = details.code ?? null
    this.retryAfterSeconds = details.retryAfterSeconds ?? null
    Object.defineProperty(this, 'serverMessage', { value: details.serverMessage ?? null })
  }
}

/** By name as well as by class: the error may come from another frame. */
export function isNetResultsError(error: unknown): error is NetResultsError {
  return error instanceof NetResultsError || (error instanceof Error && error.name === 'NetResultsError')
}
