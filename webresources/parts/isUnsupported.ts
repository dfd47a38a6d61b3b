/** Whether this account's API lacks what was asked for. By name: the error may come from another frame. */
export function isUnsupported(error: unknown): boolean {
  return error instanceof Error && 'kind' in error && error.kind === 'unsupported'
}
