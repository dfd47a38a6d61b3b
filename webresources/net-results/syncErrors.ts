import * as v from 'valibot'
import { parseGuid } from '../domain/Guid'
import type { SyncErrorId } from '../domain/ids'
import type { SyncError, SyncErrorQuery } from '../domain/SyncError'
import { onlySet } from './onlySet'
import { wireId, wireInstant, wireTextOrEmpty, wireWord } from './wire'
import { wireList } from './wireList'
import { wireRow, type WireFields } from './wireRow'

export const syncErrorFields: WireFields<SyncError> = {
  id: ['sync_error_id', wireId<SyncErrorId>()],
  direction: ['direction', wireWord(['download', 'upload'])],
  error: ['error', wireTextOrEmpty],
  entity: ['entity', wireTextOrEmpty],
  who: ['who', wireTextOrEmpty],
  description: ['description', wireTextOrEmpty],
  at: ['date', wireInstant],
  dynamicsId: ['dynamics_id', v.pipe(v.unknown(), v.transform(parseGuid))],
}

export const syncErrorsResult = wireList(wireRow(syncErrorFields))

export function syncErrorFilters({ direction, error, entity, dynamicsId, search, from, to }: SyncErrorQuery) {
  return onlySet({ direction, error, entity, dynamics_id: dynamicsId, search, start_date: from, stop_date: to })
}

/** Nothing of it is needed: that there was an answer without an error is the answer. */
export const dismissalResult = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
)
