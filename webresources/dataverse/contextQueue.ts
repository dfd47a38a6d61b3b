/** What a form has handed over. Both come from another window and stay unknown until a guard has spoken. */
export interface HandOver {
  readonly xrm: unknown
  readonly formContext: unknown
}

/** Our one global, `window.NetResults`: holds the last hand-over until somebody listens, and tells who listens of the next. */
export interface ContextQueue {
  pending: HandOver | null
  onContext: ((handOver: HandOver) => void) | null
}

interface PageWindow {
  NetResults?: ContextQueue
  setClientApiContext?: (xrm: unknown, formContext: unknown) => void
}

/**
 * Defines `window.setClientApiContext`, the function by which a form hands its context to an HTML web resource
 * (Microsoft, "getContentWindow"). May be called any number of times: nothing that was handed over is lost.
 */
export function openContextQueue(window: Window): ContextQueue {
  const page = window as PageWindow
  const queue = page.NetResults ?? { pending: null, onContext: null }
  page.NetResults = queue
  page.setClientApiContext = (xrm, formContext) => {
    queue.pending = { xrm, formContext }
    if (queue.onContext) queue.onContext(queue.pending)
  }
  return queue
}
