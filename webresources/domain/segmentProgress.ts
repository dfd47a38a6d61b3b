/** How far the participation check of a segment has come in a list that is read part by part. */
export interface SegmentProgress {
  /** People who have been asked about. */
  readonly checked: number
  /** Those of them who are in the segment. */
  readonly found: number
  /** How many there are to be asked about; `null` when Net-Results does not say. */
  readonly total: number | null
  /** Nobody is left. */
  readonly isComplete: boolean
}

/** People who are asked about before the rep is asked whether to go on. */
export const CHECKED_IN_ONE_GO = 300

/**
 * Whether to read on by itself: as long as fewer show than there is room for, and not for ever.
 *
 * @param goes how often the rep has asked to go on; 1 at first
 */
export function shouldReadOn(
  { checked, isComplete }: SegmentProgress,
  shown: number,
  wanted: number,
  goes: number,
): boolean {
  return !isComplete && shown < wanted && checked < CHECKED_IN_ONE_GO * goes
}
