import type { DateFormats } from '../domain/DateFormats'

/** A pattern of these letters of .NET, quoted text and signs: nothing else is read, so that nothing is shown that means nothing. */
const patternOf = (letters: string) => new RegExp(`^(?:[${letters}]|'[^']*'|[^A-Za-z'\\\\%]){1,40}$`)
const DATE = patternOf('dMy')
const TIME = patternOf('hHmst')
const SEPARATOR = /^[^\w']{1,3}$/

/**
 * How the user wants dates written: `userSettings.dateFormattingInfo`, an object like .NET's `DateTimeFormatInfo`, and
 * `getTimeZoneOffsetMinutes()`, minutes ahead of UTC now (Microsoft, "getGlobalContext.userSettings (Client API
 * reference)"). Never throws: what is missing or makes no sense is `null`, each part for itself.
 */
export function readDateFormats(settings: unknown): DateFormats {
  /** Hosts leave members out, and what belongs to another window may refuse to be looked at. */
  const ask = (read: (of: Xrm.UserSettings) => unknown): unknown => {
    try {
      return read(settings as Xrm.UserSettings)
    } catch {
      return null
    }
  }
  const text = (name: keyof Xrm.DateFormattingInfo, form: RegExp): string | null => {
    const value = ask(({ dateFormattingInfo }) => dateFormattingInfo[name])
    return typeof value === 'string' && form.test(value) ? value : null
  }
  /** In a pattern `/` and `:` stand for the separators; a pattern that lacks a part says nothing. */
  const pattern = (name: keyof Xrm.DateFormattingInfo, form: RegExp, needs: RegExp): string | null => {
    const value = text(name, form)
    const [sign, separator] =
      form === DATE ? ['/', text('DateSeparator', SEPARATOR)] : [':', text('TimeSeparator', SEPARATOR)]
    return value !== null && needs.test(value) ? value.split(sign).join(separator ?? sign) : null
  }
  return {
    date: pattern('ShortDatePattern', DATE, /^(?=.*d)(?=.*M).*y/),
    time: pattern('ShortTimePattern', TIME, /^(?=.*(?:H|h.*t|t.*h)).*m/),
    timeWithSeconds: pattern('LongTimePattern', TIME, /^(?=.*(?:H|h.*t|t.*h)).*m.*s/),
    firstDayOfWeek: whole(
      ask(({ dateFormattingInfo }) => dateFormattingInfo.FirstDayOfWeek),
      0,
      6,
    ),
    // Zones reach from 12 hours behind to 14 ahead.
    offsetMinutes: whole(
      ask((of) => of.getTimeZoneOffsetMinutes()),
      -720,
      840,
    ),
  }
}

function whole(value: unknown, least: number, most: number): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : null
}
