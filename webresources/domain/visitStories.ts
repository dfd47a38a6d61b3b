import type { Activity } from './Activity'
import { activityKind, type ActivityKind } from './activityKind'
import type { ActivityId } from './ids'

/** One entry of the stream: a visit with all that happened in it, or one other activity. */
export interface Story {
  /** The id of its newest activity, so that it stays the same while older activities are loaded. */
  readonly id: ActivityId
  /** Newest first, never empty. */
  readonly activities: readonly [Activity, ...Activity[]]
}

/** Longer than this without anything, and the next page view begins another visit. */
const VISIT_GAP = 30 * 60_000

/** What people do on a website between two pages. An e-mail that is opened meanwhile is no part of the visit. */
const ON_SITE: readonly ActivityKind[] = ['visit', 'video', 'download', 'form']

/**
 * Tells raw page views as visits. Page views that lie close together are one story, with what was done on the website
 * between two of them; everything else is a story of its own. Cuts the list into pieces and changes nothing in it: put
 * together again, the stories are the activities. Page views are guessed from the name of the type, see
 * {@link activityKind}; a wrong guess groups wrongly and loses nothing.
 *
 * @param activities newest first
 */
export function visitStories(activities: readonly Activity[]): readonly Story[] {
  const kindOf = rememberKinds()
  const stories: Story[] = []
  let start = 0
  while (start < activities.length) {
    const [first, ...rest] = activities.slice(start, visitEnd(activities, start, kindOf))
    if (first === undefined) break
    stories.push({ id: first.id, activities: [first, ...rest] })
    start += 1 + rest.length
  }
  return stories
}

/** The index behind the last activity of the story that begins there. */
function visitEnd(
  activities: readonly Activity[],
  start: number,
  kindOf: (activity: Activity) => ActivityKind,
): number {
  let before = activities[start]
  let end = start + 1
  if (before === undefined || kindOf(before) !== 'visit') return end
  for (let index = start + 1; index < activities.length; index += 1) {
    const activity = activities[index]
    if (activity === undefined || !ON_SITE.includes(kindOf(activity)) || !areClose(before, activity)) break
    if (kindOf(activity) === 'visit') end = index + 1
    before = activity
  }
  return end
}

function areClose(one: Activity, other: Activity): boolean {
  return one.at !== null && other.at !== null && Math.abs(one.at - other.at) <= VISIT_GAP
}

/** A history has thousands of activities and a dozen types. */
function rememberKinds(): (activity: Activity) => ActivityKind {
  const known = new Map<string, ActivityKind>()
  return ({ typeName }) => {
    const kind = known.get(typeName) ?? activityKind(typeName)
    known.set(typeName, kind)
    return kind
  }
}
