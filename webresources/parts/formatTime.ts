import type { CalendarDay, Instant } from '../domain/Instant'
import { dateFormat } from './dateFormat'
import { wallTime } from './region'
import { strings } from './strings'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const time = dateFormat({ hour: 'numeric', minute: '2-digit' })
const second = dateFormat({ hour: 'numeric', minute: '2-digit', second: '2-digit' })
const dayThisYear = dateFormat({ weekday: 'short', month: 'short', day: 'numeric' })
const dayOtherYear = dateFormat({ month: 'short', day: 'numeric', year: 'numeric' })
const heading = dateFormat({ weekday: 'long', month: 'long', day: 'numeric' })
const headingOtherYear = dateFormat({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })
const shortDay = dateFormat({ month: 'short', day: 'numeric' })
const full = dateFormat({ dateStyle: 'full', timeStyle: 'short' })
const momentThisYear = dateFormat({
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})
const momentOtherYear = dateFormat({
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})

/** `10:18 AM`, or as the user's settings want it. */
export function formatTime(at: Instant): string {
  return time(wallTime(at))
}

/** `10:18:07 AM`: one of many things that happen within a minute. */
export function formatSecond(at: Instant): string {
  return second(wallTime(at))
}

/** `Aug 30`: a day of these months. */
export function formatDay(at: Instant): string {
  return shortDay(wallTime(at))
}

/** `Nov 17`: the same of a day of the calendar, which has no time zone. */
export function formatCalendarDay(day: CalendarDay): string {
  return shortDay(new Date(`${day}T00:00:00Z`))
}

/** The whole date and time, for titles. */
export function formatFull(at: Instant): string {
  return full(wallTime(at))
}

/** `Tue, Nov 17, 4:05 PM`: a point in time that other things are measured from. */
export function formatMoment(at: Instant, now: Instant): string {
  return (sameYear(at, now) ? momentThisYear : momentOtherYear)(wallTime(at))
}

/** `2 min 10 s`, `6 min` when only about; `40 s` under a minute; `1 h 5 min` from an hour on. */
export function formatDuration(milliseconds: number, precision: 'seconds' | 'minutes'): string {
  const seconds = Math.round(milliseconds / 1_000)
  const exact = precision === 'seconds' || seconds < 60
  const minutes = exact ? Math.floor(seconds / 60) : Math.round(seconds / 60)
  return strings.time.duration(Math.floor(minutes / 60), minutes % 60, exact && minutes < 60 ? seconds % 60 : 0)
}

/** Days between two instants on the user's calendar: 0 = the same day, 1 = `at` was yesterday. */
function daysBefore(at: Instant, now: Instant): number {
  const day = (value: Instant) => Math.floor(wallTime(value).getTime() / DAY)
  return day(now) - day(at)
}

const sameYear = (at: Instant, now: Instant) => wallTime(at).getUTCFullYear() === wallTime(now).getUTCFullYear()

/** `24 min ago`, under a day; then `Yesterday, 4:47 PM`; then `Tue, Nov 17`. Never "in 5 minutes": clocks differ. */
export function formatRelative(at: Instant, now: Instant): string {
  const age = Math.max(0, now - at)
  if (age < MINUTE) return strings.time.now
  if (age < HOUR) return strings.time.minutesAgo(Math.floor(age / MINUTE))
  const days = daysBefore(at, now)
  if (days === 0) return strings.time.hoursAgo(Math.floor(age / HOUR))
  if (days === 1) return strings.time.yesterday(formatTime(at))
  return (sameYear(at, now) ? dayThisYear : dayOtherYear)(wallTime(at))
}

/** The heading over one day's activities. */
export function formatDayHeading(at: Instant, now: Instant): string {
  const days = daysBefore(at, now)
  if (days === 0) return strings.time.today
  if (days === 1) return strings.time.yesterdayHeading
  return (sameYear(at, now) ? heading : headingOtherYear)(wallTime(at))
}
