import * as v from 'valibot'
import type { Activity, ActivityFilter, ActivityQuery, ActivityType } from '../domain/Activity'
import type { ActivityId, ActivityTypeId } from '../domain/ids'
import { wireId, wireIdOrNull, wireInstant, wireNumber, wireObject, wireText, wireWebAddress } from './wire'
import { wireList, type WireList } from './wireList'

export const activityListResult: v.GenericSchema<unknown, WireList<Activity>> = wireList(
  v.pipe(
    wireObject({
      contact_activity_id: wireId<ActivityId>(),
      contact_activity_type_id: wireIdOrNull<ActivityTypeId>(),
      contact_activity_type_name: wireText,
      activity_date: wireInstant,
      description: wireText,
      detail: wireText,
      url: wireWebAddress,
      score_change: wireNumber,
    }),
    v.transform((row) => ({
      id: row.contact_activity_id,
      typeId: row.contact_activity_type_id,
      typeName: row.contact_activity_type_name ?? '',
      at: row.activity_date,
      description: row.description ?? '',
      detail: row.detail ?? '',
      url: row.url,
      scoreChange: row.score_change,
    })),
  ),
)

export const activityTypesResult: v.GenericSchema<unknown, readonly ActivityType[]> = v.pipe(
  wireList(
    v.pipe(
      wireObject({ contact_activity_type_id: wireId<ActivityTypeId>(), contact_activity_type_name: wireText }),
      v.transform((row) => ({ id: row.contact_activity_type_id, name: row.contact_activity_type_name ?? '' })),
    ),
  ),
  v.transform(({ rows }) => rows),
)

/** The parameters of an activity query; a filter that is not set, or empty, is not sent. */
export function activityParams({
  contactId,
  offset,
  limit,
  ...filter
}: ActivityQuery): Readonly<Record<string, unknown>> {
  return {
    contact_id: contactId,
    offset,
    limit,
    order_by: 'activity_date',
    order_dir: 'DESC',
    options: activityOptions(filter),
  }
}

function activityOptions({ typeIds, from, to, search }: ActivityFilter): Readonly<Record<string, unknown>> {
  return {
    ...(typeIds === undefined || typeIds.length === 0 ? {} : { contact_activity_type_ids: typeIds }),
    ...(from === undefined || from === '' ? {} : { start_date: from }),
    ...(to === undefined || to === '' ? {} : { stop_date: to }),
    ...(search === undefined || search.trim() === '' ? {} : { search: search.trim() }),
  }
}
