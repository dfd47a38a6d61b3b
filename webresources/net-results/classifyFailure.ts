import type { Failure } from './Failure'
import type { NetResultsErrorKind } from './NetResultsError'

const KIND_OF_STATUS: ReadonlyMap<number, NetResultsErrorKind> = new Map([
  [401, 'wrongCredentials'],
  [403, 'notPermitted'],
  [404, 'wrongAddress'],
  [405, 'wrongAddress'],
  [429, 'throttled'],
])

/** What an HTTP status says; `null` for success (2xx). */
export function classifyStatus(status: number, retryAfterSeconds: number | null): Failure | null {
  if (status >= 200 && status <= 299) return null
  const kind = KIND_OF_STATUS.get(status) ?? (status >= 500 ? 'down' : 'malformed')
  return { kind, status, ...(retryAfterSeconds === null ? {} : { retryAfterSeconds }) }
}

/** What is known at the moment a request ended without a readable answer. */
export interface NetworkFailure {
  readonly policyBlocked: boolean
  readonly online: boolean
  readonly cause: unknown
}

/** A browser gives scripts one and the same `TypeError` for all of these, so circumstances have to tell them apart. */
export function classifyNetworkFailure({ policyBlocked, online, cause }: NetworkFailure): Failure {
  if (policyBlocked) return { kind: 'blockedByPolicy', cause }
  return { kind: online ? 'blocked' : 'offline', cause }
}
