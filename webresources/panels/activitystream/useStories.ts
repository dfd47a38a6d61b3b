import { useMemo } from 'react'
import type { Activity } from '../../domain/Activity'
import { countNew, type LastLook } from '../../domain/LastLook'
import { visitStories } from '../../domain/visitStories'

/** The stories of the stream, the new ones first. A visit that the rep saw half of is cut where the divider stands. */
export function useStories(activities: readonly Activity[], lastLook: LastLook | null) {
  return useMemo(() => {
    const newActivities = countNew(activities, lastLook)
    const fresh = visitStories(activities.slice(0, newActivities))
    return { stories: [...fresh, ...visitStories(activities.slice(newActivities))], newCount: fresh.length }
  }, [activities, lastLook])
}
