import * as v from 'valibot'
import type { DateFormats } from '../domain/DateFormats'

const or = <Output>(schema: v.GenericSchema<unknown, Output>) => v.fallback(v.nullable(schema), null)
/** Letters of .NET's patterns, quoted text and signs: nothing else is read, so that nothing is shown that means nothing. */
const pattern = (letters: string) =>
  or(v.pipe(v.string(), v.maxLength(40), v.regex(new RegExp(`^(?:[${letters}]|'[^']*'|[^A-Za-z'\\\\%])+$`))))
const separator = or(v.pipe(v.string(), v.regex(/^[^\w']{1,3}$/)))

const info = v.object({
  ShortDatePattern: pattern('dMy'),
  ShortTimePattern: pattern('hHmst'),
  LongTimePattern: pattern('hHmst'),
  DateSeparator: separator,
  TimeSeparator: separator,
  FirstDayOfWeek: or(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
})

/** Zones reach from 12 hours behind to 14 ahead. */
const offset = or(v.pipe(v.number(), v.integer(), v.minValue(-720), v.maxValue(840)))

/**
 * How the user wants dates written: `userSettings.dateFormattingInfo`, an object like .NET's `DateTimeFormatInfo`, and
 * `getTimeZoneOffsetMinutes()`, minutes ahead of UTC now (Microsoft, "getGlobalContext.userSettings (Client API
 * reference)"). Never throws: what is missing or makes no sense is `null`, each part for itself.
 */
export function readDateFormats(settings: unknown): DateFormats {
  const said = v.parse(
    v.fallback(info, v.parse(info, {})),
    attempt(() => (settings as Xrm.UserSettings).dateFormattingInfo),
  )
  const time = (text: string | null, letters: RegExp) => put(text, letters, ':', said.TimeSeparator)
  return {
    date: put(said.ShortDatePattern, /^(?=.*d)(?=.*M).*y/, '/', said.DateSeparator),
    time: time(said.ShortTimePattern, /^(?=.*(?:H|h.*t|t.*h)).*m/),
    timeWithSeconds: time(said.LongTimePattern, /^(?=.*(?:H|h.*t|t.*h)).*m.*s/),
    firstDayOfWeek: said.FirstDayOfWeek,
    offsetMinutes: v.parse(
      offset,
      attempt(() => (settings as Xrm.UserSettings).getTimeZoneOffsetMinutes()),
    ),
  }
}

/** `null` for a pattern that lacks a part; in .NET's patterns `/` and `:` stand for the separators. */
function put(text: string | null, needs: RegExp, sign: string, separator: string | null): string | null {
  return text !== null && needs.test(text) ? text.split(sign).join(separator ?? sign) : null
}

/** Hosts leave members out, and what belongs to another window may refuse to be looked at. */
function attempt(read: () => unknown): unknown {
  try {
    return read()
  } catch {
    return undefined
  }
}
