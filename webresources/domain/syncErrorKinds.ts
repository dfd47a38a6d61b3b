import type { SyncError } from './SyncError'

/** The kinds of sync errors, in the vendor's words. */
export const SYNC_ERROR_KINDS = [
  'Dynamics Error',
  'Duplicate User',
  'Invalid Email',
  'Invalid User',
  'Invalid Account',
  'Required Field',
  'Invalid Value',
  'Invalid Role',
  'Invalid Login',
] as const

export type SyncErrorKind = (typeof SYNC_ERROR_KINDS)[number]

/** The kind, whatever the case; `null` for one that this version does not know. */
export function syncErrorKind({ error }: Pick<SyncError, 'error'>): SyncErrorKind | null {
  const wanted = error.trim().toLowerCase()
  return SYNC_ERROR_KINDS.find((kind) => kind.toLowerCase() === wanted) ?? null
}
