import { utcDay } from './dateRange'
import type { CalendarDay, Instant } from './Instant'

const DAY = 86_400_000

/** That many days with today as the last, in UTC days, because that is how Net-Results reads days. */
export function lastDays(days: number, now: Instant): { readonly from: CalendarDay; readonly to: CalendarDay } {
  return { from: utcDay(now - (days - 1) * DAY), to: utcDay(now) }
}
