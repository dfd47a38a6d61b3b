import type { CalendarDay, Instant } from './Instant'
import { utcDay } from './dateRange'
import type { Visit } from './Visit'

/** Weeks of the chart. */
export const WEEKS = 12
/** Days of the number that is shown, and of the one that it is compared with. */
export const VISIT_DAYS = 30

const DAY = 86_400_000

/** How often one person came to the websites. */
export interface VisitWeeks {
  /** {@link WEEKS} numbers, oldest week first; the last one is this week, as far as it has gone. */
  readonly perWeek: readonly number[]
  readonly last30Days: number
  /** In the 30 days before those. */
  readonly before: number
}

/** When each of the last weeks began, oldest first: Sundays at midnight, where the rep is. */
export function weekStarts(now: Instant): readonly Instant[] {
  const today = new Date(now)
  // By the calendar and not by hours, because some days have 23 or 25.
  const sunday = (weeksAgo: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - today.getDay() - 7 * weeksAgo).getTime()
  return Array.from({ length: WEEKS }, (_, index) => sunday(WEEKS - 1 - index))
}

/** The days that have to be asked for, in UTC days, because that is how Net-Results reads them. */
export function visitRange(now: Instant): { readonly from: CalendarDay; readonly to: CalendarDay } {
  const [first = now] = weekStarts(now)
  return { from: utcDay(Math.min(first, now - 2 * VISIT_DAYS * DAY)), to: utcDay(now) }
}

/** Counts visits by when they were last seen; one without a time is in none of the windows. */
export function countByWeek(visits: readonly Pick<Visit, 'lastSeen'>[], now: Instant): VisitWeeks {
  const starts = weekStarts(now)
  const perWeek = starts.map(() => 0)
  let last30Days = 0
  let before = 0
  for (const { lastSeen: at } of visits) {
    if (at === null) continue
    const week = starts.filter((start) => start <= at).length - 1
    if (week >= 0) perWeek[week] = (perWeek[week] ?? 0) + 1
    if (at > now - VISIT_DAYS * DAY) last30Days += 1
    else if (at > now - 2 * VISIT_DAYS * DAY) before += 1
  }
  return { perWeek, last30Days, before }
}
