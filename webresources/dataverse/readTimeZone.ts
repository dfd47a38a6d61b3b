import type { ClockChange, TimeZoneRule } from '../domain/timeZone'

/** Of standard time and of daylight saving: minutes, and when it begins, with the highest number that makes sense. */
const PARTS = { bias: 900, month: 12, day: 5, dayofweek: 6, hour: 23, minute: 59 } as const

const column = (kind: string, part: string) => `timezone${kind}${part}`

export const ZONE_COLUMNS = [
  column('', 'bias'),
  ...['standard', 'daylight'].flatMap((kind) => Object.keys(PARTS).map((part) => column(kind, part))),
]

/**
 * The zone by the user's row of `usersettings`, which Dataverse keeps with its rules in the way of Windows (Microsoft,
 * "Specify time zone settings for a user"): minutes that UTC is ahead, and when the clocks are changed. So nobody needs a
 * table of zones.
 *
 * @returns `null` = a part of it is missing or makes no sense
 */
export function readTimeZone(row: Readonly<Record<string, unknown>>): TimeZoneRule | null {
  let isSound = true
  const number = (kind: string, part: keyof typeof PARTS, otherwise?: number): number => {
    const value = row[column(kind, part)] ?? otherwise
    const least = part === 'bias' ? -PARTS.bias : 0
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= PARTS[part]) return value
    isSound = false
    return 0
  }
  const change = (kind: string): ClockChange => ({
    month: number(kind, 'month', 0),
    week: number(kind, 'day', 0),
    weekday: number(kind, 'dayofweek', 0),
    minutes: number(kind, 'hour', 0) * 60 + number(kind, 'minute', 0),
  })
  const minutesAhead = (kind: string) => -number('', 'bias') - number(kind, 'bias', 0)
  const changes = { standard: change('standard'), daylight: change('daylight') }
  const areChanged = [changes.standard, changes.daylight].every(({ month, week }) => month > 0 && week > 0)
  const rule = {
    standard: minutesAhead('standard'),
    daylight: minutesAhead('daylight'),
    changes: areChanged ? changes : null,
  }
  return isSound ? rule : null
}
