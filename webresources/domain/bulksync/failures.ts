/** What a failed call says about going on. By name: errors may come from another frame. */

/** Somebody has to do something first: a password, a permission, an address. */
const SYSTEMIC: readonly string[] = [
  'wrongCredentials',
  'notPermitted',
  'wrongAddress',
  'blockedByPolicy',
  'unsupported',
]

/** Seconds to wait when Net-Results is busy and does not say for how long. */
const USUAL_WAIT = 30

export function isSystemic(error: unknown): boolean {
  return SYSTEMIC.includes(kindOf(error))
}

export function isRefusal(error: unknown): boolean {
  return kindOf(error) === 'refused'
}

/** Milliseconds to leave Net-Results alone; `null` when it did not ask for that. */
export function waitAfter(error: unknown): number | null {
  if (kindOf(error) !== 'throttled') return null
  const seconds = error instanceof Error && 'retryAfterSeconds' in error ? error.retryAfterSeconds : null
  return (typeof seconds === 'number' ? seconds : USUAL_WAIT) * 1_000
}

/** Net-Results' own words; empty when it has none. */
export function serverMessage(error: unknown): string {
  const message = error instanceof Error && 'serverMessage' in error ? error.serverMessage : null
  return typeof message === 'string' ? message : ''
}

function kindOf(error: unknown): string {
  return error instanceof Error && 'kind' in error && typeof error.kind === 'string' ? error.kind : ''
}
