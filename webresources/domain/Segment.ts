import type { ContactId, SegmentId } from './ids'
import type { CalendarDay } from './Instant'

/** A saved search for contacts, kept by marketing. */
export interface Segment {
  readonly id: SegmentId
  readonly name: string
}

/** Whether a contact meets a segment depends on the days that are looked at, both inclusive. */
export interface SegmentQuestion {
  readonly segmentId: SegmentId
  readonly contactId: ContactId
  readonly from: CalendarDay
  readonly to: CalendarDay
}
