/**
 * A signal that is aborted once all the given ones are, for work that several callers share. A caller without a signal
 * never leaves.
 */
export function whenAllAborted(signals: readonly (AbortSignal | undefined)[]): { signal: AbortSignal; stop(): void } {
  const end = new AbortController()
  const check = () => {
    if (signals.every((signal) => signal?.aborted)) end.abort()
  }
  for (const signal of signals) signal?.addEventListener('abort', check)
  check()
  return {
    signal: end.signal,
    stop() {
      for (const signal of signals) signal?.removeEventListener('abort', check)
    },
  }
}
