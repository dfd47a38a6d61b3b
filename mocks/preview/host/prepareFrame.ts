/** A window of the page's own realm, with what is changed in it. */
interface FrameWindow extends Window {
  Date: DateConstructor & { readonly followsSimulatedClock?: true }
}

export interface FrameSurroundings {
  /** Milliseconds since 1970 in the simulated world. */
  readonly now: () => number
  readonly offline: boolean
}

/**
 * Lets the page in a frame live in the simulated world: its `Date` follows the simulated clock (timers stay real), and
 * its `navigator.onLine` says what the scenario wants. To be called as early as possible and as often as there is
 * doubt, because a frame gets a new window with each document.
 */
export function prepareFrame(frame: Window | null, { now, offline }: FrameSurroundings): void {
  if (frame === null) return
  try {
    const window = frame as FrameWindow
    if (window.Date.followsSimulatedClock) return
    window.Date = followClock(window.Date, now)
    if (offline) Object.defineProperty(window.navigator, 'onLine', { configurable: true, get: () => false })
  } catch {
    // The frame shows a document of another origin, which is none of ours.
  }
}

function followClock(RealDate: DateConstructor, now: () => number): FrameWindow['Date'] {
  return new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new RealDate(now()).toString(),
    get(target, key, receiver): unknown {
      if (key === 'now') return now
      return key === 'followsSimulatedClock' ? true : Reflect.get(target, key, receiver)
    },
  })
}
