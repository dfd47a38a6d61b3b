import { DEFAULT_OVERLAY } from '../data/overlays'
import type { Store } from '../store/Store'
import type { DataverseSource } from './DataverseSource'
import { downSync } from './downSync'
import type { SyncState } from './SyncState'
import { writeScoreBack } from './writeScoreBack'

const HOUR = 3_600_000
/** A full sync takes days; this world is small. */
export const FULL_SYNC_DURATION = 26 * HOUR

/** Does what the vendor's service would have done between `since` and `now`. */
export function settleSync(store: Store, source: DataverseSource | null, since: number, now: number): void {
  if (source === null) return
  const { sync } = store
  for (const contact of store.contacts.values()) {
    const changed = contact.adjustments.some(
      ({ overlayId, at }) => overlayId === DEFAULT_OVERLAY.id && at > since && at <= now,
    )
    if (changed) writeScoreBack(store, source, contact, now)
  }
  if (sync.fullSyncStartedAt !== null) {
    const end = sync.fullSyncStartedAt + FULL_SYNC_DURATION
    if (now < end) return
    const records = run(store, 'full sync', null, source, end)
    sync.fullSyncStartedAt = null
    sync.lastFullSync = end
    sync.lastDownSync = end
    notify(sync, end, `Full sync complete: ${String(records)} records`)
  }
  const last = sync.lastDownSync ?? store.base
  const hours = Math.floor((now - last) / HOUR)
  if (!sync.options.syncs_enabled || hours < 1) return
  const at = last + hours * HOUR
  run(store, 'down sync', sync.lastDownSync, source, at)
  sync.lastDownSync = at
}

/** Brings over what changed and tells the recipients of errors that nobody has heard of. */
function run(
  store: Store,
  kind: 'down sync' | 'full sync',
  since: number | null,
  source: DataverseSource,
  at: number,
): number {
  const { sync } = store
  const known = sync.errors.length
  const records = downSync(store, source, since, at)
  sync.runs.push({ at, kind, records })
  const raised = sync.errors.length - known
  if (raised > 0) notify(sync, at, `Sync errors: ${String(raised)} new`)
  return records
}

function notify({ options, notices }: SyncState, at: number, subject: string) {
  const to = options.notification_recipients
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  if (to.length > 0) notices.push({ at, to, subject })
}
