import type { Activity, ActivityFilter, ActivityType } from '../domain/Activity'
import type { ActivityId, ActivityTypeId } from '../domain/ids'
import { onlySet } from './onlySet'
import { wireId, wireIdOrNull, wireInstant, wireNumber, wireTextOrEmpty, wireWebAddress } from './wire'
import { wireList, wireRows } from './wireList'
import { wireRow, type WireFields } from './wireRow'

export const activityFields: WireFields<Activity> = {
  id: ['contact_activity_id', wireId<ActivityId>()],
  typeId: ['contact_activity_type_id', wireIdOrNull<ActivityTypeId>()],
  typeName: ['contact_activity_type_name', wireTextOrEmpty],
  at: ['activity_date', wireInstant],
  description: ['description', wireTextOrEmpty],
  detail: ['detail', wireTextOrEmpty],
  url: ['url', wireWebAddress],
  scoreChange: ['score_change', wireNumber],
}

export const activityListResult = wireList(wireRow(activityFields))

export const activityTypesResult = wireRows(
  wireRow<ActivityType>({
    id: ['contact_activity_type_id', wireId<ActivityTypeId>()],
    name: ['contact_activity_type_name', wireTextOrEmpty],
  }),
)

export function activityOptions({ typeIds, from, to, search }: ActivityFilter) {
  return onlySet({ contact_activity_type_ids: typeIds, start_date: from, stop_date: to, search })
}
