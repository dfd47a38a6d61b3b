import type { CalendarDay, Instant } from './Instant'

/** By how much the clocks of a place are ahead of UTC at an instant, in milliseconds. */
export type OffsetAt = (at: Instant) => number

/** When clocks are changed, every year: the second (`week` 2) Sunday (`weekday` 0) of March at 2:00. `week` 5 = the last one. */
export interface ClockChange {
  readonly month: number
  readonly week: number
  readonly weekday: number
  /** Since midnight, by the clock that is about to be changed. */
  readonly minutes: number
}

/** A time zone as Windows tells it, and so Dataverse. Offsets are minutes ahead of UTC. */
export interface TimeZoneRule {
  readonly standard: number
  readonly daylight: number
  /** When which of the two begins; `null` = standard time all year. */
  readonly changes: { readonly standard: ClockChange; readonly daylight: ClockChange } | null
}

const MINUTE = 60_000
const DAY = 86_400_000

/** The offset at any instant, on both sides of the clock changes; south of the equator daylight saving ends the year and begins it. */
export function offsetByRule({ standard, daylight, changes }: TimeZoneRule): OffsetAt {
  return (at) => {
    if (changes === null) return standard * MINUTE
    const year = new Date(at + standard * MINUTE).getUTCFullYear()
    const begins = changeIn(year, changes.daylight) - standard * MINUTE
    const ends = changeIn(year, changes.standard) - daylight * MINUTE
    const isDaylight = begins < ends ? at >= begins && at < ends : at >= begins || at < ends
    return (isDaylight ? daylight : standard) * MINUTE
  }
}

/** What the clock on the wall shows then, as if it were UTC. */
function changeIn(year: number, { month, week, weekday, minutes }: ClockChange): number {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const day = 1 + ((weekday - first + 7) % 7) + 7 * (week - 1)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Date.UTC(year, month - 1, day > last ? day - 7 : day) + minutes * MINUTE
}

/** The day of the calendar on which the instant is, there. */
export function dayOf(at: Instant, offsetAt: OffsetAt): CalendarDay {
  return new Date(at + offsetAt(at)).toISOString().slice(0, 10)
}

/** When a day of the calendar begins, there; a day has 23 or 25 hours when the clocks are changed. */
export function startOfDay(day: CalendarDay, offsetAt: OffsetAt): Instant {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return midnight - offsetAt(midnight - offsetAt(midnight))
}

/** The day so many days later, or earlier. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}
