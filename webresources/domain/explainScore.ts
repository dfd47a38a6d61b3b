import type { Activity } from './Activity'
import { activityKind, type ActivityKind } from './activityKind'
import { presetRange } from './dateRange'
import type { ActivityTypeId } from './ids'
import type { CalendarDay, Instant } from './Instant'
import { dayOf, startOfDay, type OffsetAt } from './timeZone'

/** Some activities of one type that belong together, as a reason for a score. Its activities are found by type and subject. */
export interface ScoreReason {
  /** The same for the same reason, however often it is worked out. */
  readonly key: string
  readonly kind: ActivityKind
  /** `null` when Net-Results does not number the type. */
  readonly typeId: ActivityTypeId | null
  readonly typeName: string
  /** What the descriptions of all its activities begin with; `null` when it is all of a type, whatever they say. */
  readonly subject: string | null
  readonly count: number
  readonly lastAt: Instant
  /** Points that its activities gave or took together; `null` when Net-Results gives no points at all. */
  readonly points: number | null
}

export interface ScoreExplanation {
  /** First day that counts: {@link presetRange} of the last 30 days. */
  readonly from: CalendarDay
  /** Whether the reasons are points that Net-Results gave; else they are likely drivers, and nobody knows what each weighs. */
  readonly pointsKnown: boolean
  /** What weighs most first. */
  readonly reasons: readonly ScoreReason[]
}

/** Longest text that Net-Results is searched for. */
const LONGEST_SUBJECT = 100

/** E-mails are many and each has its own subject line: they count by what was done with them. */
const BY_TYPE: readonly ActivityKind[] = ['email', 'emailOpened', 'emailClicked']

/** How likely a kind drives a score: an order, never shown. What the person did not do is no driver. */
const LIKELIHOOD: Partial<Record<ActivityKind, number>> = {
  form: 15,
  webinar: 10,
  download: 8,
  video: 4,
  emailClicked: 3,
  visit: 2,
  other: 1,
  emailOpened: 1,
}

/** After so many days an activity is half as likely to be what drives the score. */
const HALF_LIFE_DAYS = 7
const DAY = 86_400_000

/** What in the last 30 days made a score what it is, from facts that Net-Results gave: nothing is invented. */
export function explainScore(activities: readonly Activity[], now: Instant, offsetAt: OffsetAt): ScoreExplanation {
  const { from = '' } = presetRange('last30Days', dayOf(now, offsetAt))
  const groups = groupBySubject(activities, startOfDay(from, offsetAt))
  const pointsKnown = groups.some((group) => group.activities.some(({ scoreChange }) => scoreChange !== null))
  const weighed = groups
    .map((group) => ({ reason: toReason(group, pointsKnown), weight: weigh(group, pointsKnown, now) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.reason.lastAt - a.reason.lastAt || compare(a.reason.key, b.reason.key))
  return { from, pointsKnown, reasons: weighed.map(({ reason }) => reason) }
}

interface Dated extends Activity {
  readonly at: Instant
}

interface Group {
  readonly key: string
  readonly kind: ActivityKind
  readonly subject: string | null
  readonly first: Dated
  readonly activities: Dated[]
}

function groupBySubject(activities: readonly Activity[], from: Instant): Group[] {
  const groups = new Map<string, Group>()
  for (const activity of activities) {
    if (!isDated(activity) || activity.at < from) continue
    const kind = activityKind(activity.typeName)
    const subject = BY_TYPE.includes(kind) ? null : subjectOf(activity.description)
    const key = JSON.stringify([activity.typeId ?? activity.typeName, subject])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { key, kind, subject, first: activity, activities: [activity] })
    else group.activities.push(activity)
  }
  return [...groups.values()]
}

const isDated = (activity: Activity): activity is Dated => activity.at !== null

function subjectOf(description: string): string | null {
  // A cut in the middle of a character beyond U+FFFF would leave half of it.
  const subject = description
    .trim()
    .slice(0, LONGEST_SUBJECT)
    .replace(/[\uD800-\uDBFF]$/, '')
  return subject === '' ? null : subject
}

function toReason({ key, kind, subject, first, activities }: Group, pointsKnown: boolean): ScoreReason {
  return {
    key,
    kind,
    typeId: first.typeId,
    typeName: first.typeName,
    subject,
    count: activities.length,
    lastAt: Math.max(...activities.map(({ at }) => at)),
    points: pointsKnown ? sumPoints(activities) : null,
  }
}

function weigh({ kind, activities }: Group, pointsKnown: boolean, now: Instant): number {
  if (pointsKnown) return Math.abs(sumPoints(activities))
  const likelihood = LIKELIHOOD[kind] ?? 0
  return activities.reduce((sum, { at }) => sum + likelihood * 0.5 ** (Math.max(0, now - at) / DAY / HALF_LIFE_DAYS), 0)
}

const sumPoints = (activities: readonly Activity[]): number =>
  activities.reduce((sum, { scoreChange }) => sum + (scoreChange ?? 0), 0)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
