import type { ActivityTypeId } from './ids'
import type { CalendarDay } from './Instant'

/** What another panel asks the activity stream to show. Absent members do not restrict. */
export interface StreamRequest {
  /** Two requests with the same key ask for the same. */
  readonly key: string
  /** What is asked for, as the rep reads it. */
  readonly label: string
  readonly typeIds?: readonly ActivityTypeId[]
  /** First day, inclusive. */
  readonly from?: CalendarDay
  readonly search?: string
}
