import type { DateFormats } from '../domain/DateFormats'
import type { CalendarDay, Instant } from '../domain/Instant'
import { numberWriter, type NumberFormat } from '../domain/numberWriter'
import { dayOf, offsetByRule, type OffsetAt, type TimeZoneRule } from '../domain/timeZone'
import { strings } from './strings'
import { setNumbers } from './words/wording'

/** Where the user is, and how he wants dates written. */
export interface Region extends Pick<DateFormats, 'date' | 'time' | 'timeWithSeconds'> {
  /** 0 = Sunday. */
  readonly firstDayOfWeek: number
  readonly offsetAt: OffsetAt
  /** Of the time zone, for the heads of files: `Europe/Berlin`, or `UTC+01:00/+02:00` where nobody tells its name. */
  readonly zoneName: () => string
}

const MINUTE = 60_000

const offsetOfBrowser: OffsetAt = (at) => -new Date(at).getTimezoneOffset() * MINUTE

/** Europe's weeks begin on Monday; those of our other languages mostly on Sunday. */
const usual = (): Region => ({
  date: null,
  time: null,
  timeWithSeconds: null,
  firstDayOfWeek: /^(de|es|fr)/.test(strings.language) ? 1 : 0,
  offsetAt: offsetOfBrowser,
  zoneName: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
})

let current: Region | null = null

/** The region of the page: by the language and the browser until {@link setRegion} has been told otherwise. */
export function region(): Region {
  return (current ??= usual())
}

/**
 * Tells all dates and numbers of the page how the user wants them, before the first one is shown.
 *
 * @param rule his time zone, where it is not that of the browser
 * @param numbers none = as the language of the page writes them
 */
export function setRegion(
  formats: DateFormats | null,
  rule: TimeZoneRule | null,
  numbers: NumberFormat | null = null,
): void {
  const write = numbers === null ? null : numberWriter(numbers)
  // Signs and apostrophes would change places in text that runs from right to left.
  setNumbers(write !== null && strings.language === 'ar' ? (value) => `\u2066${write(value)}\u2069` : write)
  const { firstDayOfWeek, offsetMinutes: _, ...patterns } = formats ?? { firstDayOfWeek: null, offsetMinutes: null }
  const byLanguage = usual()
  current = {
    ...byLanguage,
    ...patterns,
    firstDayOfWeek: firstDayOfWeek ?? byLanguage.firstDayOfWeek,
    ...(rule === null ? {} : { offsetAt: offsetByRule(rule), zoneName: () => nameOf(rule) }),
  }
}

/**
 * Whether the browser's own zone will do. It is right on both sides of every clock change, past ones too, but it is
 * not the user's zone when its offset is another one just now. Two zones that agree now and part in summer are taken
 * for one: Dynamics tells the offset of the present only, and almost everybody sits where his settings say.
 */
export function isZoneOfBrowser({ offsetMinutes }: DateFormats, now: Instant): boolean {
  return offsetMinutes === null || offsetMinutes * MINUTE === offsetOfBrowser(now)
}

/** How far the clocks of the user are ahead of UTC. */
export const offsetAt: OffsetAt = (at) => region().offsetAt(at)

/** What the user's clock shows, as if it were UTC. */
export const wallTime = (at: Instant): Date => new Date(at + offsetAt(at))

/** The user's day that contains the instant. */
export const calendarDay = (at: Instant): CalendarDay => dayOf(at, offsetAt)

/** `2026-11-18 10:18:00` on the user's clock, which spreadsheets of every language take for a time. */
export const spreadsheetTime = (at: Instant): string => wallTime(at).toISOString().slice(0, 19).replace('T', ' ')

function nameOf({ standard, daylight, changes }: TimeZoneRule): string {
  const clock = (minutes: number) => {
    const time = new Date(Math.abs(minutes) * MINUTE).toISOString().slice(11, 16)
    return `${minutes < 0 ? '-' : '+'}${time}`
  }
  return `UTC${clock(standard)}${changes === null ? '' : `/${clock(daylight)}`}`
}
