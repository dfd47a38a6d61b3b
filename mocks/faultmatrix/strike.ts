import type { DynamicsSimulator } from '../dataverse/createDynamicsSimulator'
import type { NetResultsSimulator } from '../net-results/createNetResultsSimulator'
import type { Fault } from '../net-results/Faults'
import type { NamedFault } from './everyFault'
import { pause } from './look'

export interface Simulators {
  readonly simulator: NetResultsSimulator
  readonly dynamics: DynamicsSimulator
}

/** From now on it goes wrong. @param only the operations of Net-Results that it is limited to */
export function strike({ simulator, dynamics }: Simulators, fault: NamedFault, only?: readonly string[]): void {
  simulator.faults.active = limited(fault.netResults ?? [], only)
  dynamics.setFaults(fault.dataverse ?? {})
  strikeBrowser(fault)
}

/**
 * It goes wrong in the middle: when the page sends the `nth` request (1 = the first) for one of the operations.
 *
 * @param onStrike called just before
 */
export function strikeAt(
  simulators: Simulators,
  fault: NamedFault,
  operations: readonly string[],
  nth: number,
  onStrike: () => void,
): void {
  const usual = globalThis.fetch
  let seen = 0
  globalThis.fetch = (input, init) => {
    if (!operations.some((operation) => isFor(operation, input, init))) return usual(input, init)
    seen += 1
    if (seen !== nth) return usual(input, init)
    globalThis.fetch = usual
    onStrike()
    strike(simulators, fault, operations)
    return globalThis.fetch(input, init)
  }
}

/** `Controller.method` stands in what is asked of Net-Results; what is written to a table of Dataverse goes to its address. */
function isFor(operation: string, input: RequestInfo | URL, { method, body }: RequestInit = {}): boolean {
  const [, rpc] = operation.split('.')
  if (rpc !== undefined) return typeof body === 'string' && body.includes(`"method":"${rpc}"`)
  return method !== 'GET' && typeof input === 'string' && input.includes(`/${operation}`)
}

/** All is well again; the page has not been told. */
export function heal({ simulator, dynamics }: Simulators): void {
  simulator.faults.active = []
  dynamics.setFaults({})
  healBrowser()
}

const platformFetch = globalThis.fetch
const underWay = new Set<Promise<unknown>>()
const realFetch: typeof fetch = (input, init) => {
  const answer = platformFetch(input, init)
  const over: Promise<unknown> = answer.then(
    () => underWay.delete(over),
    () => underWay.delete(over),
  )
  underWay.add(over)
  return answer
}
globalThis.fetch = realFetch

/** Longer than any answer takes but one that never comes. */
const LONGEST = 1_000

/**
 * What a page sends as it is left, such as an edit that could still be taken back, has arrived: the simulator of the next
 * page would get it otherwise.
 */
export async function allArrived(): Promise<void> {
  await Promise.race([Promise.all(underWay), pause(LONGEST)])
  underWay.clear()
  // A request that was given up is over for the page, and may still be on its way through the service worker.
  await platformFetch(location.href, { method: 'POST', body: 'Whatever was sent before this has come through.' })
}

const API = 'https://apps.net-results.com'

/** What a page sees of it: `navigator.onLine`, or a `securitypolicyviolation` and a request that fails at once. */
export function strikeBrowser({ browser }: NamedFault): void {
  if (browser === 'offline') Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
  if (browser === 'forbids') globalThis.fetch = forbid
}

export function healBrowser(): void {
  Reflect.deleteProperty(navigator, 'onLine')
  globalThis.fetch = realFetch
}

function forbid(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input, location.href)
  if (url.origin !== API) return realFetch(input, init)
  // https://www.w3.org/TR/CSP3/#report-violation: a task of its own, on the document.
  setTimeout(() => {
    const violation = { blockedURI: url.href, effectiveDirective: 'connect-src', documentURI: location.href }
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        ...violation,
        violatedDirective: 'connect-src',
        originalPolicy: '',
        disposition: 'enforce',
        statusCode: 0,
      }),
    )
  }, 0)
  return Promise.reject(new TypeError('Failed to fetch'))
}

function limited(faults: readonly Fault[], only: readonly string[] | undefined): readonly Fault[] {
  return only === undefined ? faults : faults.map((fault) => ({ ...fault, operations: only }))
}
