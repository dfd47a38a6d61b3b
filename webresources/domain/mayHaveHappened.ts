/** Kinds of a `NetResultsError` that say that a write was not carried out: it was refused, or never got there. */
const CERTAINLY_NOT: readonly string[] = [
  'wrongCredentials',
  'notPermitted',
  'wrongAddress',
  'throttled',
  'blockedByPolicy',
  'unsupported',
  'refused',
]

/**
 * Whether a write that failed may have been carried out all the same: no answer, half an answer, or an error of the
 * server's own says nothing about that. Read by name, since the error may come from another frame.
 */
export function mayHaveHappened(error: unknown): boolean {
  if (!(error instanceof Error) || !('kind' in error)) return true
  return !CERTAINLY_NOT.some((kind) => kind === error.kind)
}
