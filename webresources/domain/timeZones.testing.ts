import type { TimeZoneRule } from './timeZone'

export const EASTERN: TimeZoneRule = {
  standard: -300,
  daylight: -240,
  changes: {
    daylight: { month: 3, week: 2, weekday: 0, minutes: 120 },
    standard: { month: 11, week: 1, weekday: 0, minutes: 120 },
  },
}
export const BERLIN: TimeZoneRule = {
  standard: 60,
  daylight: 120,
  changes: {
    daylight: { month: 3, week: 5, weekday: 0, minutes: 120 },
    standard: { month: 10, week: 5, weekday: 0, minutes: 180 },
  },
}
/** South of the equator: summer stands on both sides of the turn of the year. */
export const SYDNEY: TimeZoneRule = {
  standard: 600,
  daylight: 660,
  changes: {
    daylight: { month: 10, week: 1, weekday: 0, minutes: 120 },
    standard: { month: 4, week: 1, weekday: 0, minutes: 180 },
  },
}
/** Half an hour off, and no summer time. */
export const KOLKATA: TimeZoneRule = { standard: 330, daylight: 330, changes: null }
