import type { ActivityId, ActivityTypeId, ContactId } from './ids'
import type { CalendarDay, Instant } from './Instant'

/** A kind of activity. Net-Results serves the list at run time; it is never hard-coded. */
export interface ActivityType {
  readonly id: ActivityTypeId
  readonly name: string
}

/** One thing a person did, as Net-Results recorded it. Texts are text, never markup. */
export interface Activity {
  readonly id: ActivityId
  readonly typeId: ActivityTypeId | null
  readonly typeName: string
  /** `null` when Net-Results does not say when. */
  readonly at: Instant | null
  readonly description: string
  readonly detail: string
  readonly url: string | null
  /** Points by which this activity changed the lead score; `null` when Net-Results does not say. */
  readonly scoreChange: number | null
}

/** Which activities are asked for. Absent members do not restrict. */
export interface ActivityFilter {
  readonly typeIds?: readonly ActivityTypeId[]
  /** First day, inclusive. */
  readonly from?: CalendarDay
  /** Last day, inclusive. */
  readonly to?: CalendarDay
  readonly search?: string
}

/** One page of a person's activity history, newest first. */
export interface ActivityQuery extends ActivityFilter {
  readonly contactId: ContactId
  /** 0-based row. */
  readonly offset: number
  readonly limit: number
}
