import { region } from './region'
import { strings } from './strings'
import { writePattern } from './writePattern'

const TIME = ['hour', 'minute', 'second', 'dayPeriod']
const DATE = ['day', 'month', 'year']

/**
 * A way to write what the user's clock shows (`wallTime`): by the language of the page, and where his settings have a
 * pattern for the time, or for a date in numbers, it takes the place of the language's own. The words around it stay.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): (wall: Date) => string {
  const isTime = options.day === undefined && options.dateStyle === undefined
  // A date without the day of the week is looked up rather than read: it is written as everywhere in Dynamics.
  const isLookedUp = options.year !== undefined && options.weekday === undefined
  return (wall) => {
    const { date, time, timeWithSeconds } = region()
    const timePattern = options.second === undefined ? time : timeWithSeconds
    const write = (pattern: string) => writePattern(pattern, wall, (name, part) => nameIn(wall, name, part))
    if (isTime && timePattern !== null) return write(timePattern)
    if (isLookedUp && options.hour === undefined && date !== null) return write(date)
    let parts = partsOf(wall, options)
    if (timePattern !== null) parts = put(parts, TIME, write(timePattern))
    if (isLookedUp && date !== null) parts = put(parts, DATE, write(date))
    return parts.map(({ value }) => value).join('')
  }
}

/** Puts a text where the first to the last part of those kinds are. */
function put(parts: Intl.DateTimeFormatPart[], kinds: readonly string[], value: string): Intl.DateTimeFormatPart[] {
  const isMeant = parts.map(({ type }) => kinds.includes(type))
  const first = isMeant.indexOf(true)
  return first < 0
    ? parts
    : [...parts.slice(0, first), { type: 'literal', value }, ...parts.slice(isMeant.lastIndexOf(true) + 1)]
}

const names = new Map<string, string>()

/** Each name of a day, a month or a half of the day is looked up once: every row of a list has one. */
function nameIn(wall: Date, options: Intl.DateTimeFormatOptions, part: Intl.DateTimeFormatPartTypes): string {
  const which =
    part === 'weekday' ? wall.getUTCDay() : part === 'month' ? wall.getUTCMonth() : Math.floor(wall.getUTCHours() / 12)
  const key = [localeFor(region().date), JSON.stringify(options), part, which].join()
  const known = names.get(key)
  if (known !== undefined) return known
  const name = partsOf(wall, options).find(({ type }) => type === part)?.value ?? ''
  names.set(key, name)
  return name
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Each format is made once, when it is first used: that takes a millisecond or more. */
function partsOf(wall: Date, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormatPart[] {
  const locale = localeFor(region().date)
  const key = locale + JSON.stringify(options)
  const known = formats.get(key)
  const format = known ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  if (known === undefined) formats.set(key, format)
  return format.formatToParts(wall)
}

/** English is the one of our languages that puts the name of a month on either side of the day. */
function localeFor(datePattern: string | null): string {
  return strings.language === 'en-US' && /^[^My]*d/.test(datePattern ?? '') ? 'en-GB' : strings.language
}
