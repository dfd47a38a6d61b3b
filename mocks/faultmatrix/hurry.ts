/** Waits of half a second and more; shorter ones are left as they are. */
const LONG = 500
const FASTER = 20

const real = globalThis.setTimeout

/**
 * Lets everything that the product waits for, such as the time to undo, the pace of an import and the patience of the
 * client, be over in a twentieth of its time. What a test waits with is not touched.
 */
export function hurry(): void {
  const quick = (handler: () => void, delay = 0, ...rest: unknown[]) =>
    real(handler, delay >= LONG ? delay / FASTER : delay, ...rest)
  globalThis.setTimeout = quick as typeof setTimeout
}

export function takeTime(): void {
  globalThis.setTimeout = real
}
