/** A point in time: milliseconds since 1970-01-01T00:00:00Z. A number, so that it compares, and survives JSON. */
export type Instant = number

/** A day on the calendar without a time zone, `YYYY-MM-DD`. */
export type CalendarDay = string
