/** One of several answers that travelled together. */
export type Settled<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }

/**
 * Lets only so many requests be under way at a time. Calls of one task start in the same turn, so that the client puts
 * those to one controller into one request: give it no more than one batch.
 */
export function createRequestSlots(most: number) {
  const waiting: (() => void)[] = []
  let running = 0
  return async function ask<Value>(begin: () => readonly Promise<Value>[]): Promise<readonly Settled<Value>[]> {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await Promise.all(begin().map(settle))
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next()
    }
  }
}

function settle<Value>(answer: Promise<Value>): Promise<Settled<Value>> {
  return answer.then(
    (value): Settled<Value> => ({ ok: true, value }),
    (error: unknown): Settled<Value> => ({ ok: false, error }),
  )
}
