import type { Instant } from '../domain/Instant'
import { strings } from './strings'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Made when it is first used: each costs the start of the page a millisecond or more. */
function formatter(options: Intl.DateTimeFormatOptions): Pick<Intl.DateTimeFormat, 'format'> {
  let made: Intl.DateTimeFormat | null = null
  return { format: (at) => (made ??= new Intl.DateTimeFormat(strings.language, options)).format(at) }
}
const time = formatter({ hour: 'numeric', minute: '2-digit' })
const second = formatter({ hour: 'numeric', minute: '2-digit', second: '2-digit' })
const dayThisYear = formatter({ weekday: 'short', month: 'short', day: 'numeric' })
const dayOtherYear = formatter({ month: 'short', day: 'numeric', year: 'numeric' })
const heading = formatter({ weekday: 'long', month: 'long', day: 'numeric' })
const headingOtherYear = formatter({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' })
const shortDay = formatter({ month: 'short', day: 'numeric' })
const full = formatter({ dateStyle: 'full', timeStyle: 'short' })
const momentThisYear = formatter({
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})
const momentOtherYear = formatter({
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
})

/** `10:18 AM`, in the browser's time zone. */
export function formatTime(at: Instant): string {
  return time.format(at)
}

/** `10:18:07 AM`: one of many things that happen within a minute. */
export function formatSecond(at: Instant): string {
  return second.format(at)
}

/** `Aug 30`: a day of these months. */
export function formatDay(at: Instant): string {
  return shortDay.format(at)
}

/** The whole date and time, for titles. */
export function formatFull(at: Instant): string {
  return full.format(at)
}

/** `Tue, Nov 17, 4:05 PM`: a point in time that other things are measured from. */
export function formatMoment(at: Instant, now: Instant): string {
  return (sameYear(at, now) ? momentThisYear : momentOtherYear).format(at)
}

/** `2 min 10 s`, `6 min` when only about; `40 s` under a minute; `1 h 5 min` from an hour on. */
export function formatDuration(milliseconds: number, precision: 'seconds' | 'minutes'): string {
  const seconds = Math.round(milliseconds / 1_000)
  const exact = precision === 'seconds' || seconds < 60
  const minutes = exact ? Math.floor(seconds / 60) : Math.round(seconds / 60)
  return strings.time.duration(Math.floor(minutes / 60), minutes % 60, exact && minutes < 60 ? seconds % 60 : 0)
}

/** Days between two instants on the local calendar: 0 = the same day, 1 = `at` was yesterday. */
function daysBefore(at: Instant, now: Instant): number {
  const midnight = (value: Instant) => new Date(value).setHours(0, 0, 0, 0)
  return Math.round((midnight(now) - midnight(at)) / DAY)
}

const sameYear = (at: Instant, now: Instant) => new Date(at).getFullYear() === new Date(now).getFullYear()

/** `24 min ago`, under a day; then `Yesterday, 4:47 PM`; then `Tue, Nov 17`. Never "in 5 minutes": clocks differ. */
export function formatRelative(at: Instant, now: Instant): string {
  const age = Math.max(0, now - at)
  if (age < MINUTE) return strings.time.now
  if (age < HOUR) return strings.time.minutesAgo(Math.floor(age / MINUTE))
  const days = daysBefore(at, now)
  if (days === 0) return strings.time.hoursAgo(Math.floor(age / HOUR))
  if (days === 1) return strings.time.yesterday(formatTime(at))
  return (sameYear(at, now) ? dayThisYear : dayOtherYear).format(at)
}

/** The heading over one day's activities. */
export function formatDayHeading(at: Instant, now: Instant): string {
  const days = daysBefore(at, now)
  if (days === 0) return strings.time.today
  if (days === 1) return strings.time.yesterdayHeading
  return (sameYear(at, now) ? heading : headingOtherYear).format(at)
}
