const TOKEN = /'([^']*)'|d{1,4}|M{1,4}|y{1,5}|HH?|hh?|mm?|ss?|tt?/g

/** A part of the date as the language of the page says it. */
export type Name = (options: Intl.DateTimeFormatOptions, part: Intl.DateTimeFormatPartTypes) => string

/**
 * A date or time by a pattern of .NET (Microsoft, "Custom date and time format strings"), `dd.MM.yyyy` or `h:mm tt`. Names
 * of days and months and of the halves of the day come from the language, everything else from the pattern.
 *
 * @param wall what the clock on the wall shows, as if it were UTC
 */
export function writePattern(pattern: string, wall: Date, name: Name): string {
  const numbers: Readonly<Record<string, number>> = {
    d: wall.getUTCDate(),
    M: wall.getUTCMonth() + 1,
    y: wall.getUTCFullYear(),
    H: wall.getUTCHours(),
    h: wall.getUTCHours() % 12 || 12,
    m: wall.getUTCMinutes(),
    s: wall.getUTCSeconds(),
  }
  return (
    pattern
      .replace(TOKEN, (token: string, quoted: string | undefined) => {
        const [letter = ''] = token
        const { length } = token
        const style = length === 3 ? 'short' : 'long'
        if (letter === "'") return quoted ?? ''
        if (letter === 't') return name({ hour: 'numeric', hour12: true }, 'dayPeriod')
        if (letter === 'd' && length > 2) return name({ weekday: style }, 'weekday')
        // Beside a day, because there are languages in which a month has another form then.
        if (letter === 'M' && length > 2) return name({ month: style, day: 'numeric' }, 'month')
        const digits = String(numbers[letter])
        return letter === 'y' && length < 3 ? digits.slice(-2) : digits.padStart(length, '0')
      })
      // As Intl does: a time is not torn apart at the end of a line.
      .replace(/ /g, '\u202f')
  )
}
