import type { CalendarDay, Instant } from './Instant'
import { addDays } from './timeZone'

/** Ranges that people ask for by name, and the one they spell out. */
export const RANGE_PRESETS = ['all', 'last7Days', 'last30Days', 'last90Days', 'last365Days', 'custom'] as const

export type RangePreset = (typeof RANGE_PRESETS)[number]

/** Both ends inclusive; an absent end is open. */
export interface DateRange {
  readonly from?: CalendarDay
  readonly to?: CalendarDay
}

const PRESET_DAYS: Partial<Record<RangePreset, number>> = {
  last7Days: 7,
  last30Days: 30,
  last90Days: 90,
  last365Days: 365,
}

/** The range behind a preset. Today counts as one of the days. `custom` and `all` are open. */
export function presetRange(preset: RangePreset, today: CalendarDay): DateRange {
  const days = PRESET_DAYS[preset]
  if (days === undefined) return {}
  return { from: addDays(today, 1 - days) }
}

/** `YYYY-MM-DD` of the UTC day that contains the instant. */
export function utcDay(at: Instant): CalendarDay {
  return new Date(at).toISOString().slice(0, 10)
}

/** Whether a text is a day that exists: `2026-02-30` is not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && utcDay(time) === text
}

/** Whether the range's end lies before its start. */
export function isReversed(range: DateRange): boolean {
  return range.from !== undefined && range.to !== undefined && range.to < range.from
}
