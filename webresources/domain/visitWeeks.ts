import type { CalendarDay, Instant } from './Instant'
import { addDays, dayOf, startOfDay, type OffsetAt } from './timeZone'
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

/** Where the rep is, and how his weeks go. */
interface Calendar {
  readonly offsetAt: OffsetAt
  /** 0 = Sunday. */
  readonly firstDayOfWeek: number
}

/** When each of the last weeks began, oldest first: at midnight, where the rep is. */
export function weekStarts(now: Instant, { offsetAt, firstDayOfWeek }: Calendar): readonly Instant[] {
  const today = dayOf(now, offsetAt)
  const since = (new Date(`${today}T00:00:00Z`).getUTCDay() - firstDayOfWeek + 7) % 7
  // By the calendar and not by hours, because some days have 23 or 25.
  return Array.from({ length: WEEKS }, (_, index) =>
    startOfDay(addDays(today, -since - 7 * (WEEKS - 1 - index)), offsetAt),
  )
}

/** The days that have to be asked for. */
export function visitRange(now: Instant, calendar: Calendar): { readonly from: CalendarDay; readonly to: CalendarDay } {
  const [first = now] = weekStarts(now, calendar)
  const day = (at: Instant) => dayOf(at, calendar.offsetAt)
  return { from: day(Math.min(first, now - 2 * VISIT_DAYS * DAY)), to: day(now) }
}

/** Counts visits by when they were last seen; one without a time is in none of the windows. */
export function countByWeek(visits: readonly Pick<Visit, 'lastSeen'>[], now: Instant, calendar: Calendar): VisitWeeks {
  const starts = weekStarts(now, calendar)
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
