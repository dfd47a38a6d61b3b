import type { Activity } from './Activity'
import type { ActivityTypeId } from './ids'
import { countNew, type LastLook, type LookedAtScore } from './LastLook'
import { isPageView } from './summarizeVisit'
import { visitStories, type Story } from './visitStories'

/** What has changed on a person since a rep last looked. */
export interface Changes {
  /** Points up or down; 0 when nothing changed, or nobody knows. */
  readonly score: number
  /** The types of the new activities that brought points. */
  readonly scoreTypeIds: readonly ActivityTypeId[]
  readonly groups: readonly ChangeGroup[]
  /** All activities that were read are new: there may be more of them. */
  readonly mayBeMore: boolean
}

/** New stories of one kind. */
export interface ChangeGroup {
  readonly key: string
  /** Visits, or activities of one type that is no page view. */
  readonly kind: 'visits' | 'type'
  /** As Net-Results names the type. */
  readonly typeName: string
  readonly typeIds: readonly ActivityTypeId[]
  readonly count: number
}

/**
 * Counts the stories that stand above the divider in the stream, each once: by visit or by type.
 *
 * @param activities newest first, from the very newest on
 * @param complete whether these are all activities
 */
export function changesSince(
  look: LastLook,
  activities: readonly Activity[],
  score: LookedAtScore | null,
  complete: boolean,
): Changes {
  const fresh = activities.slice(0, countNew(activities, look))
  return {
    score: changeOf(look.score, score),
    scoreTypeIds: typeIdsOf(fresh.filter(({ scoreChange }) => scoreChange !== null && scoreChange !== 0)),
    groups: groupStories(visitStories(fresh)),
    mayBeMore: !complete && fresh.length === activities.length,
  }
}

function changeOf(before: LookedAtScore | null, now: LookedAtScore | null): number {
  return before === null || now === null || before.overlayId !== now.overlayId ? 0 : now.value - before.value
}

function groupStories(stories: readonly Story[]): readonly ChangeGroup[] {
  const groups = new Map<string, Story[]>()
  for (const story of stories) {
    const [{ typeName }] = story.activities
    const key = story.activities.some(isPageView) ? 'visits' : `type:${typeName}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [story])
    else group.push(story)
  }
  return [...groups].map(([key, [first, ...others]]): ChangeGroup => {
    const activities = [first, ...others].flatMap((story) => story?.activities ?? [])
    const typeName = activities[0]?.typeName ?? ''
    const kind = key === 'visits' ? 'visits' : 'type'
    return {
      key,
      kind,
      typeName,
      typeIds: typeIdsOf(kind === 'visits' ? activities.filter(isPageView) : activities),
      count: 1 + others.length,
    }
  })
}

function typeIdsOf(activities: readonly Activity[]): readonly ActivityTypeId[] {
  return [...new Set(activities.flatMap(({ typeId }) => (typeId === null ? [] : [typeId])))]
}
