import type { Activity } from './Activity'
import type { OverlayId } from './ids'
import type { Instant } from './Instant'

/** What a rep's look at a person leaves behind: ids, numbers and times, nothing that was read. */
export interface LastLook {
  readonly at: Instant
  /**
   * When the newest activity happened that was there to be seen; `null` when there was none. In the time of Net-Results,
   * so that a wrong clock in the browser hides nothing.
   */
  readonly seenUpTo: Instant | null
  readonly score: LookedAtScore | null
}

export interface LookedAtScore {
  readonly overlayId: OverlayId
  readonly value: number
}

/**
 * How many of the activities, newest first, have come since the last look. Both the strip above the tabs and the divider
 * in the stream count with this, and so always agree. Nothing is new to somebody who looks for the first time.
 */
export function countNew(activities: readonly Activity[], look: LastLook | null): number {
  if (look === null) return 0
  const { seenUpTo } = look
  const firstSeen = activities.findIndex(({ at }) => at === null || (seenUpTo !== null && at <= seenUpTo))
  return firstSeen === -1 ? activities.length : firstSeen
}

/** When the newest of the activities happened; `null` when none says when. */
export function newestInstant(activities: readonly Activity[]): Instant | null {
  return activities.reduce<Instant | null>((newest, { at }) => laterOf(newest, at), null)
}

/** The later of two instants, of which both may be unknown. */
export function laterOf(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other
  return Math.max(one, other)
}
