const FORMAT = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'America/New_York',
})

/** A moment of the simulated world, as its people in New York read it. */
export function formatMoment(instant: number): string {
  return FORMAT.format(instant)
}
