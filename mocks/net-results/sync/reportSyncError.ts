import type { SyncError, SyncState } from './SyncState'

/** Takes an error that came up while syncing from Dynamics. */
export type Report = (error: Omit<SyncError, 'id' | 'at' | 'direction'>) => void

/** Adds an error, or moves the date on when the same thing has failed before and nobody dismissed it. */
export function reportSyncError(
  sync: SyncState,
  nextId: () => number,
  now: number,
  error: Omit<SyncError, 'id' | 'at'>,
): void {
  const same = sync.errors.find(
    (known) =>
      known.direction === error.direction &&
      known.error === error.error &&
      known.entity === error.entity &&
      known.who === error.who &&
      known.description === error.description &&
      known.dynamicsId === error.dynamicsId,
  )
  if (same === undefined) sync.errors.push({ id: nextId(), at: now, ...error })
  else same.at = now
}
