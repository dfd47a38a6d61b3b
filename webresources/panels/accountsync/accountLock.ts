/**
 * Makes sure that only one window of this browser syncs an account.
 *
 * @returns what gives the place to others; `null` when another window has it. Closing the page gives it up as well
 */
export function takeAccountLock(name: string): Promise<(() => void) | null> {
  // Absent where the page is no secure context, which Dynamics always is.
  if (!('locks' in navigator)) return Promise.resolve(() => undefined)
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) return resolve(null)
        return new Promise<void>((release) => resolve(release))
      })
      .catch(reject)
  })
}

/** Settles as soon as no window has it. Never rejects, and never settles after the signal is aborted. */
export function untilAccountIsFree(name: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!signal.aborted) resolve()
    }
    // Shared, so that several waiting windows do not keep it from each other. An aborted wait rejects.
    navigator.locks.request(name, { mode: 'shared', signal }, look).catch(() => undefined)
  })
}
