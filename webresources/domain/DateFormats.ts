/**
 * How the user wants dates written, as his settings in Dynamics say. Patterns are those of .NET with their separators put
 * in (`dd.MM.yyyy`, `H:mm`, `h:mm tt`). `null` = Dynamics does not say, or nothing that makes sense.
 */
export interface DateFormats {
  readonly date: string | null
  readonly time: string | null
  readonly timeWithSeconds: string | null
  /** 0 = Sunday. */
  readonly firstDayOfWeek: number | null
  /** By how many minutes his clock is ahead of UTC, now: nothing is said of other times of the year. */
  readonly offsetMinutes: number | null
}
