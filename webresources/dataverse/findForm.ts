import type { ConnectOptions, CreatePort } from './ConnectOptions'
import { openContextQueue } from './contextQueue'
import type { Dynamics, Host, RecordState } from './Host'
import { isClientApi } from './isClientApi'
import { parentXrm } from './parentXrm'
import { readForm, type FormReading } from './readForm'
import { readHostOptions } from './readHostOptions'
import { readHostQuery } from './readHostQuery'
import { readFormState, readQueryState, readSilence } from './resolveRecord'
import { traceWebApi } from './traceWebApi'

/** Milliseconds that a host without a record gets to name one. */
const PATIENCE = 1_500

/**
 * Finds the record and the client API of the window that holds our page, and keeps finding them: forms change the
 * record under the page, hand over early, late, twice or never, and reload the page without its `id`.
 *
 * The order: a form context that was handed over, else the address, else (after {@link PATIENCE}) `parent.Xrm.Page`.
 * Once a form has spoken the address is out of date. While nobody answers, what was known stays.
 */
export function findForm<Port extends Dynamics>(
  window: Window,
  create: CreatePort<Port>,
  options: ConnectOptions = {},
): Host<Port> {
  const sleep = options.sleep ?? ((milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds)))
  const listeners = new Set<(state: RecordState) => void>()
  const queue = openContextQueue(window)
  const query = readHostQuery(window.location.search)
  let formHasSpoken = false
  let state: RecordState = { state: 'waiting' }
  let dynamics: Port | null = null
  let announced = ''
  let signals = 0

  function findDynamics(): Port | null {
    const candidates = [queue.pending?.xrm, parentXrm(window)]
    for (const xrm of candidates) {
      try {
        if (isClientApi(xrm))
          return create(traceWebApi(xrm, options.trace), {
            sleep,
            isOnline: () => window.navigator.onLine,
            formContext,
          })
      } catch {
        // A client API that cannot even name its user is none; the next one may.
      }
    }
    return null
  }

  /** The one that was handed over, else the one that the parent window shows. */
  function formContext(): unknown {
    const handed = queue.pending?.formContext
    return readForm(handed) === null ? parentXrm(window)?.Page : handed
  }

  function readHandedForm(): FormReading | null {
    const reading = queue.pending && readForm(queue.pending.formContext)
    if (reading) formHasSpoken = true
    return reading
  }

  function announce(next: RecordState): void {
    const key = JSON.stringify([next, dynamics !== null])
    if (key === announced) return
    announced = key
    state = next
    for (const listener of [...listeners]) listener(next)
  }

  function readLast(handed: FormReading | null): RecordState {
    const formIsDead = formHasSpoken && !handed
    return formIsDead ? state : readSilence(query, dynamics !== null)
  }

  function resolve(): void {
    signals += 1
    const signal = signals
    dynamics ??= findDynamics()
    const handed = readHandedForm()
    const sure = readFormState(handed) ?? (formHasSpoken ? null : readQueryState(query))
    // A record is of no use before there is a client API to read it with.
    announce(sure && dynamics ? sure : state)
    if (sure && dynamics) return
    void sleep(PATIENCE).then(() => {
      if (signal !== signals) return
      dynamics ??= findDynamics()
      if (sure) announce(dynamics ? sure : { state: 'hostMissing' })
      else announce(readFormState(readForm(parentXrm(window)?.Page)) ?? readLast(handed))
    })
  }

  queue.onContext = resolve
  window.addEventListener('pageshow', resolve)
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'visible') resolve()
  })
  resolve()

  return {
    recordState: () => state,
    watchRecord(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dynamics: () => dynamics,
    lookAgain() {
      if (state.state === 'hostMissing' || state.state === 'noRecord') announce({ state: 'waiting' })
      resolve()
    },
    options: () => new URLSearchParams(readHostOptions(window.location.search)),
  }
}
