/** One request to the simulated Net-Results and its answer, fit to be shown: no password is in it. */
export interface LogEntry {
  /** Milliseconds UTC on the simulated clock. */
  readonly time: number
  /** `OPTIONS` is the browser's preflight. */
  readonly verb: string
  readonly controller: string | null
  /** In the order of the calls; one for a single call. */
  readonly methods: readonly string[]
  readonly batch: boolean
  readonly authorization: 'Basic •••' | null
  /** `null` = no answer: a network error, or the server hangs. */
  readonly status: number | null
  /** Real time from request to answer, artificial latency included. */
  readonly milliseconds: number
  /** Parsed JSON; text that is no JSON as it is; `null` = no body. */
  readonly request: unknown
  readonly response: unknown
}

/** JSON where it is some, for the log. */
export function readForLog(body: string): unknown {
  if (body === '') return null
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
