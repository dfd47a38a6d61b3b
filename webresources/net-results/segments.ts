import type { SegmentId } from '../domain/ids'
import type { Segment, SegmentQuestion } from '../domain/Segment'
import { wireId, wireTextOrEmpty } from './wire'
import { wireList } from './wireList'
import { wireRow, type WireFields } from './wireRow'

export const segmentFields: WireFields<Segment> = {
  id: ['contact_segment_id', wireId<SegmentId>()],
  name: ['contact_segment_name', wireTextOrEmpty],
}

export const segmentsResult = wireList(wireRow(segmentFields))

export function segmentParams({ segmentId, contactId, from, to }: SegmentQuestion) {
  return { contact_segment_id: segmentId, contact_id: contactId, start_date: from, stop_date: to }
}
