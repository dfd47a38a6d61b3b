import type { ConnectOptions, CreatePort } from './ConnectOptions'
import { openContextQueue } from './contextQueue'
import type { AppHost, AppState, Dynamics } from './Host'
import { isClientApi } from './isClientApi'
import { parentXrm } from './parentXrm'
import { readHostOptions } from './readHostOptions'
import { standaloneApi } from './standaloneApi'
import { traceWebApi } from './traceWebApi'

/** Milliseconds that an app gets to show its client API after everything else has failed. */
const PATIENCE = 1_500

/**
 * Finds Dynamics around a page that stands on no record: a dashboard tile, a page in an app's navigation. The client API
 * of the window around it, else what `ClientGlobalContext.js.aspx` says, else the window around it once more.
 */
export function findApp<Port extends Dynamics>(
  window: Window,
  create: CreatePort<Port>,
  options: ConnectOptions = {},
): AppHost<Port> {
  const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds)))
  const listeners = new Set<() => void>()
  const queue = openContextQueue(window)
  const pageOptions = readHostOptions(window.location.search)

  function connect(xrm: unknown): Port | null {
    try {
      return isClientApi(xrm)
        ? create(traceWebApi(xrm, options.trace), { sleep, isOnline: () => window.navigator.onLine })
        : null
    } catch {
      // A client API that cannot even name its user is none.
      return null
    }
  }
  const look = () => connect(queue.pending?.xrm) ?? connect(parentXrm(window))

  function toState(dynamics: Port | null, otherwise: 'waiting' | 'hostMissing'): AppState<Port> {
    return dynamics === null ? { state: otherwise } : { state: 'connected', dynamics }
  }

  let state = toState(look(), 'waiting')
  function settle(next: AppState<Port>): void {
    if (state.state === 'connected') return
    state = next
    for (const listener of [...listeners]) listener()
  }
  async function search(): Promise<void> {
    const standalone = connect(await standaloneApi(window))
    if (standalone !== null) return settle(toState(standalone, 'waiting'))
    await sleep(PATIENCE)
    settle(toState(look(), 'hostMissing'))
  }

  queue.onContext = () => {
    const dynamics = look()
    if (dynamics !== null) settle(toState(dynamics, 'waiting'))
  }
  function lookAgain(): void {
    if (state.state !== 'hostMissing') return
    const dynamics = look()
    settle(toState(dynamics, 'waiting'))
    if (dynamics === null) void search()
  }
  // As on forms: whoever comes back to the page may have opened the app meanwhile.
  window.addEventListener('pageshow', lookAgain)
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'visible') lookAgain()
  })
  if (state.state === 'waiting') void search()

  return {
    state: () => state,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    lookAgain,
    options: () => new URLSearchParams(pageOptions),
  }
}
