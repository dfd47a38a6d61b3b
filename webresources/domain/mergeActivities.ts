import type { Activity } from './Activity'
import type { Instant } from './Instant'

/** The activities of one person, as far as they are loaded. */
export interface ActivityStrand<Owner> {
  readonly owner: Owner
  /** Newest first. */
  readonly loaded: readonly Activity[]
  /** Further ones follow, none of them newer than the last that is loaded. */
  readonly hasMore: boolean
}

export interface MergedActivities<Owner> {
  /** Newest first, at most as many as were wanted. */
  readonly rows: readonly { readonly owner: Owner; readonly activity: Activity }[]
  /** Whose further activities have to be loaded before it is certain what comes next; empty when the rows are right. */
  readonly missing: readonly ActivityStrand<Owner>[]
  /** There are more than the rows. */
  readonly hasMore: boolean
}

/**
 * The newest activities of several people together. Stops before the first one that may be overtaken by one that is not
 * loaded yet, so that no row is ever wrong. Activities without a time come last.
 */
export function mergeActivities<Owner>(
  strands: readonly ActivityStrand<Owner>[],
  wanted: number,
): MergedActivities<Owner> {
  const all = strands
    .flatMap(({ owner, loaded }) => loaded.map((activity) => ({ owner, activity })))
    .sort((a, b) => timeOf(b.activity) - timeOf(a.activity))
  const open = strands.filter(({ hasMore }) => hasMore)
  // What is not loaded is at most as new as the last that is: until there, the order is certain.
  const limit = Math.max(-Infinity, ...open.map(bound))
  const certain = open.length === 0 ? all : all.filter(({ activity }) => timeOf(activity) >= limit)
  const rows = certain.slice(0, wanted)
  // All that may reach into what is wanted, so that they are loaded together.
  const last = all[wanted - 1]
  const missing =
    rows.length < wanted ? open.filter((strand) => bound(strand) >= (last ? timeOf(last.activity) : -Infinity)) : []
  return { rows, missing, hasMore: all.length > rows.length || open.length > 0 }
}

function bound({ loaded }: ActivityStrand<unknown>): Instant {
  const last = loaded[loaded.length - 1]
  return last === undefined ? Infinity : timeOf(last)
}

function timeOf({ at }: Activity): Instant {
  return at ?? -Infinity
}
