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
  const digits = (value: number, length: number) => String(value).padStart(length, '0')
  return (
    pattern
      .replace(TOKEN, (token: string, quoted: string | undefined) => {
        const { length } = token
        switch (token[0]) {
          case 'd':
            if (length > 2) return name({ weekday: length === 3 ? 'short' : 'long' }, 'weekday')
            return digits(wall.getUTCDate(), length)
          case 'M':
            // Beside a day, because there are languages in which a month has another form then.
            if (length > 2) return name({ month: length === 3 ? 'short' : 'long', day: 'numeric' }, 'month')
            return digits(wall.getUTCMonth() + 1, length)
          case 'y':
            return length > 2 ? digits(wall.getUTCFullYear(), 4) : digits(wall.getUTCFullYear() % 100, length)
          case 'H':
            return digits(wall.getUTCHours(), length)
          case 'h':
            return digits(wall.getUTCHours() % 12 || 12, length)
          case 'm':
            return digits(wall.getUTCMinutes(), length)
          case 's':
            return digits(wall.getUTCSeconds(), length)
          case 't':
            return name({ hour: 'numeric', hour12: true }, 'dayPeriod')
          default:
            return quoted ?? token
        }
      })
      // As Intl does: a time is not torn apart at the end of a line.
      .replace(/ /g, '\u202f')
  )
}
