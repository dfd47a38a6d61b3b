import type { Activity } from './Activity'
import { activityKind, type ActivityKind } from './activityKind'
import type { Story } from './visitStories'

/** One page of a visit, or what was done between two pages. */
export interface Hit {
  readonly activity: Activity
  /** Title of the page, or what was done; empty when Net-Results says neither. */
  readonly name: string
  /** Path of the address, without what follows it: that may name the person. Empty when unknown. */
  readonly path: string
  /** Until the next page was opened; `null` for the last page, of which nobody knows, and for what is no page. */
  readonly milliseconds: number | null
}

export interface VisitSummary {
  /** Oldest first, as the visit went. */
  readonly hits: readonly Hit[]
  /** The pages in the order in which they were first opened. */
  readonly pages: readonly { readonly name: string; readonly times: number }[]
  readonly views: number
  /** From the first page to the last; what was spent on the last one comes on top and is not known. */
  readonly milliseconds: number | null
  /** Where the visit came from, in the words that Net-Results puts beside its first page; may be empty. */
  readonly source: string
  /** What else was done, what tells most first. */
  readonly actions: readonly Activity[]
  /** Points that all of it brought together; `null` when Net-Results gives none. */
  readonly points: number | null
}

/** What tells most about a visit: a form before a file before a film. */
const TELLING: readonly ActivityKind[] = ['form', 'download', 'video']

/** What a visit was: its pages, how long it took, where it came from, what else was done. */
export function summarizeVisit({ activities }: Story): VisitSummary {
  const oldestFirst = activities.slice().reverse()
  const views = oldestFirst.filter(isPageView)
  const names = views.map(pageName)
  const [first, last] = [views[0], views[views.length - 1]]
  return {
    hits: oldestFirst.map((activity) => toHit(activity, views)),
    pages: [...new Set(names)].map((name) => ({ name, times: names.filter((other) => other === name).length })),
    views: views.length,
    milliseconds: first === undefined || last === undefined || first === last ? null : between(first, last),
    source: first?.detail ?? '',
    actions: activities
      .filter((activity) => !isPageView(activity))
      .sort((a, b) => TELLING.indexOf(activityKind(a.typeName)) - TELLING.indexOf(activityKind(b.typeName))),
    points: sumPoints(activities),
  }
}

/** Whether the name of its type says that somebody looked at a page. */
export function isPageView(activity: Activity): boolean {
  return activityKind(activity.typeName) === 'visit'
}

function toHit(activity: Activity, views: readonly Activity[]): Hit {
  const next = isPageView(activity) ? views[views.indexOf(activity) + 1] : undefined
  return {
    activity,
    name: isPageView(activity) ? pageName(activity) : activity.description,
    path: pathOf(activity.url),
    milliseconds: next === undefined ? null : between(activity, next),
  }
}

/** `Visited Pricing` is the page `Pricing`. */
function pageName({ description, url }: Activity): string {
  return description.replace(/^(?:visited|viewed)\s+/i, '') || pathOf(url)
}

function pathOf(url: string | null): string {
  if (url === null) return ''
  try {
    return new URL(url).pathname
  } catch {
    return ''
  }
}

function between(one: Activity, other: Activity): number | null {
  return one.at === null || other.at === null ? null : Math.abs(other.at - one.at)
}

function sumPoints(activities: readonly Activity[]): number | null {
  const known = activities.flatMap(({ scoreChange }) => (scoreChange === null ? [] : [scoreChange]))
  return known.length === 0 ? null : known.reduce((sum, points) => sum + points, 0)
}
