import { NetResultsError, type NetResultsErrorDetails, type NetResultsErrorKind } from './NetResultsError'

/** What went wrong, before it is said for which operation: one HTTP request may carry several. */
export interface Failure extends Omit<NetResultsErrorDetails, 'operation' | 'requestId'> {
  readonly kind: NetResultsErrorKind
}

/** A value or the reason why there is none. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }

export function success<Value>(value: Value): Outcome<Value> {
  return { ok: true, value }
}

export function failed(failure: Failure): Outcome<never> {
  return { ok: false, failure }
}

/** The error for one operation. Its message is built from facts of ours only: the server's words may name a person. */
export function createError(failure: Failure, operation: string, requestId?: string): NetResultsError {
  const { kind, ...details } = failure
  const facts = [
    ...(failure.status === undefined ? [] : [`HTTP ${failure.status}`]),
    ...(failure.code === undefined ? [] : [`JSON-RPC ${failure.code}`]),
  ]
  const message = `${operation}: ${kind}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`
  return new NetResultsError(kind, message, {
    ...details,
    operation,
    ...(requestId === undefined ? {} : { requestId }),
  })
}
