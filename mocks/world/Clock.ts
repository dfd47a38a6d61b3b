/** When the simulated world begins: Wednesday, November 18, 2026, 10:42 AM in New York. */
export const WORLD_START = Date.UTC(2026, 10, 18, 15, 42)

/** The one clock of the simulated world. It stands still until somebody moves it. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  advance(milliseconds: number): void
}

export function createClock(start: number = WORLD_START): Clock {
  let now = start
  return {
    now: () => now,
    advance(milliseconds) {
      now += milliseconds
    },
  }
}
