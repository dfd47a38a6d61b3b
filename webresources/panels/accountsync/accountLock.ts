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
