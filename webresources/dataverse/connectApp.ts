import { openContextQueue } from './contextQueue'
import { createDynamics } from './createDynamics'
import type { AppHost, AppState, Dynamics } from './Host'
import { isClientApi } from './isClientApi'
import { parentXrm } from './parentXrm'
import { readHostOptions } from './readHostOptions'
import { standaloneApi } from './standaloneApi'

/** Milliseconds that an app gets to show its client API after everything else has failed. */
const PATIENCE = 1_500

/**
 * Finds Dynamics around a page that stands on no record: a dashboard tile, a page in an app's navigation. The client API
 * of the window around it, else what `ClientGlobalContext.js.aspx` says, else the window around it once more.
 *
 * @param options.sleep replaces the clock, in milliseconds
 */
export function connectApp(
  window: Window,
  options: { readonly sleep?: (milliseconds: number) => Promise<void> } = {},
): AppHost {
  const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds)))
  const listeners = new Set<() => void>()
  const queue = openContextQueue(window)
  const pageOptions = readHostOptions(window.location.search)

  function connect(xrm: unknown): Dynamics | null {
    try {
      return isClientApi(xrm) ? createDynamics(xrm, { sleep, isOnline: () => window.navigator.onLine }) : null
    } catch {
      // A client API that cannot even name its user is none.
      return null
    }
  }
  const look = () => connect(queue.pending?.xrm) ?? connect(parentXrm(window))

  function toState(dynamics: Dynamics | null, otherwise: 'waiting' | 'hostMissing'): AppState {
    return dynamics === null ? { state: otherwise } : { state: 'connected', dynamics }
  }

  let state = toState(look(), 'waiting')
  function settle(next: AppState): void {
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
  if (state.state === 'waiting') void search()

  return {
    state: () => state,
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    options: () => new URLSearchParams(pageOptions),
  }
}
