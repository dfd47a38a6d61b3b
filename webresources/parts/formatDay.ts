import type { CalendarDay } from '../domain/Instant'
import { strings } from './strings'

const format = new Intl.DateTimeFormat(strings.language, { month: 'short', day: 'numeric', timeZone: 'UTC' })

/** `Nov 17`: a day of the calendar, which has no time zone. */
export function formatDay(day: CalendarDay): string {
  return format.format(Date.parse(`${day}T00:00:00Z`))
}
