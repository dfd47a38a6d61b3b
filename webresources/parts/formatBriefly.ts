import type { Instant } from '../domain/Instant'
import { formatDayHeading, formatRelative } from './formatTime'
import { strings } from './strings'

/** As `formatRelative`, without the hour of yesterday: where a row has no room for it. */
export function formatBriefly(at: Instant, now: Instant): string {
  const { yesterdayHeading } = strings.time
  return formatDayHeading(at, now) === yesterdayHeading ? yesterdayHeading : formatRelative(at, now)
}
