import type { Activity } from './Activity'
import { visitStories, type Story } from './visitStories'

/** The newest part of one person's history. */
export interface RecentHistory<Person> {
  readonly person: Person
  /** Newest first. */
  readonly activities: readonly Activity[]
  /** There are older ones. */
  readonly hasMore: boolean
}

export interface RecentStory<Person> {
  readonly person: Person
  readonly story: Story
}

/**
 * What several people did, newest first, visits told as one. Goes back only as far as everybody's history has been read:
 * further back somebody's would be missing, and nothing would say so. Activities without a time are left out.
 */
export function mergeRecent<Person>(histories: readonly RecentHistory<Person>[]): readonly RecentStory<Person>[] {
  const horizon = histories.reduce((latest, { activities, hasMore }) => {
    const oldest = activities[activities.length - 1]?.at ?? null
    return hasMore && oldest !== null ? Math.max(latest, oldest) : latest
  }, Number.NEGATIVE_INFINITY)
  return histories
    .flatMap(({ person, activities }) =>
      visitStories(activities.filter(({ at }) => at !== null)).map((story) => ({ person, story })),
    )
    .filter(({ story }) => newestOf(story) >= horizon)
    .sort((a, b) => newestOf(b.story) - newestOf(a.story))
}

function newestOf({ activities }: Story): number {
  return activities[0].at ?? Number.NEGATIVE_INFINITY
}
