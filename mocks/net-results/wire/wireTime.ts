/** `YYYY-MM-DD HH:MM:SS`, UTC: how Net-Results writes a point in time. */
export function wireTime(instant: number): string {
  return new Date(instant).toISOString().slice(0, 19).replace('T', ' ')
}

export function wireTimeOrNull(instant: number | null): string | null {
  return instant === null ? null : wireTime(instant)
}

const DAY = 24 * 3_600_000

/** The milliseconds of inclusive UTC days: from the first of `start` to the last of `stop`; absent = open. */
export function daysToInstants(start: string | undefined, stop: string | undefined): { from: number; to: number } {
  return {
    from: start === undefined ? -Infinity : Date.parse(`${start}T00:00:00Z`),
    to: stop === undefined ? Infinity : Date.parse(`${stop}T00:00:00Z`) + DAY - 1,
  }
}
