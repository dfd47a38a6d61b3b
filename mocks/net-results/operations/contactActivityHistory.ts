import * as v from 'valibot'
import { ACTIVITY_TYPES, activityTypeName } from '../data/activityTypes'
import type { ActivityRecord } from '../data/History'
import { activitiesOf, getContact } from '../store/contacts'
import { answerPage } from '../wire/answerPage'
import { day, id, matches, none, paging } from '../wire/params'
import { daysToInstants, wireTime } from '../wire/wireTime'
import { operation, type Controller } from './operation'

const OPTIONS = v.strictObject({
  contact_activity_type_ids: v.optional(v.array(id)),
  start_date: v.optional(day),
  stop_date: v.optional(day),
  search: v.optional(v.string()),
})

export const contactActivityHistory: Controller = {
  getTypes: operation(none, () => ({
    results: ACTIVITY_TYPES.map(({ id, name }) => ({
      contact_activity_type_id: String(id),
      contact_activity_type_name: name,
    })),
    total: ACTIVITY_TYPES.length,
  })),

  getContactActivity: operation(
    v.strictObject({
      contact_id: id,
      ...paging(['activity_date', 'contact_activity_type_id']),
      options: v.optional(OPTIONS, {}),
    }),
    ({ contact_id, options, ...page }, { store, now }) => {
      const { from, to } = daysToInstants(options.start_date, options.stop_date)
      const types = options.contact_activity_type_ids
      const found = activitiesOf(store, getContact(store, contact_id), now).filter(
        (activity) =>
          activity.at >= from &&
          activity.at <= to &&
          (types === undefined || types.includes(activity.typeId)) &&
          matches(options.search, activity.description, activity.detail, activity.url),
      )
      const sortValue = (activity: ActivityRecord, column: string) =>
        column === 'activity_date' ? activity.at : activity.typeId
      return answerPage(found, page, sortValue, (activity) => ({
        contact_activity_id: String(activity.id),
        contact_id,
        contact_activity_type_id: activity.typeId,
        contact_activity_type_name: activityTypeName(activity.typeId),
        activity_date: wireTime(activity.at),
        description: activity.description,
        detail: activity.detail,
        url: activity.url,
        score_change: activity.scoreChange,
      }))
    },
  ),
}
