/** Starts tasks in the order in which they come, and lets only so many run at a time. */
export type Limiter = (task: () => Promise<void>) => Promise<void>

export function createLimiter(most: number): Limiter {
  const waiting: Array<() => void> = []
  let running = 0
  return async (task) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      await task()
    } finally {
      // The place is handed on, not given back, so that nobody slips in between.
      const next = waiting.shift()
      if (next === undefined) running--
      else next()
    }
  }
}
