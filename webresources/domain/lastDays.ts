import type { CalendarDay } from './Instant'
import { addDays } from './timeZone'

/** That many days with today as the last. */
export function lastDays(days: number, today: CalendarDay): { readonly from: CalendarDay; readonly to: CalendarDay } {
  return { from: addDays(today, 1 - days), to: today }
}
