import { DEFAULT_OVERLAY } from '../data/overlays'
import type { Store } from '../store/Store'
import type { DataverseSource } from './DataverseSource'
import { downSync } from './downSync'
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
    sync.runs.push({ at: end, kind: 'full sync', records: downSync(store, source, null, end) })
    sync.fullSyncStartedAt = null
    sync.lastFullSync = end
    sync.lastDownSync = end
  }
  const last = sync.lastDownSync ?? store.base
  const hours = Math.floor((now - last) / HOUR)
  if (!sync.options.syncs_enabled || hours < 1) return
  const at = last + hours * HOUR
  sync.runs.push({ at, kind: 'down sync', records: downSync(store, source, sync.lastDownSync, at) })
  sync.lastDownSync = at
}
