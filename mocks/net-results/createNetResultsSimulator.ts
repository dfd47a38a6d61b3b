import type { Clock } from '../world/Clock'
import type { World } from '../world/World'
import { createFaults, type Fault, type Faults } from './Faults'
import { readForLog, type LogEntry } from './LogEntry'
import type { CallContext } from './operations/operation'
import { createStore } from './store/createStore'
import { IMPORT_TIMING, settleImports, type ImportTiming } from './store/settleImports'
import type { Store } from './store/Store'
import type { DataverseSource } from './sync/DataverseSource'
import { settleSync } from './sync/settleSync'
import { answerCalls } from './wire/answerCalls'
import { authenticate } from './wire/authenticate'
import { answerPreflight, corsHeaders, DYNAMICS_ORIGINS } from './wire/cors'
import { readEnvelope, type Envelope } from './wire/envelope'
import { answerFault, type Reply } from './wire/answerFault'
import { checkHead } from './wire/checkHead'

export const API_PATH = '/api/v2/rpc/server.php'

export interface SimulatorOptions {
  readonly world: World
  readonly clock: Clock
  readonly faults?: readonly Fault[]
  /** Milliseconds of real time that every answer takes. */
  readonly latency?: number
  /** Origins whose pages are answered; `*` stands for one part. */
  readonly allowedOrigins?: readonly string[]
  readonly importTiming?: ImportTiming
  /** A full sync was started three hours ago and has not ended. */
  readonly fullSyncRunning?: boolean
  /** The Dynamics that the vendor's service syncs with. */
  readonly dataverse?: DataverseSource
}

/** A Net-Results that keeps what it is told. */
export interface NetResultsSimulator {
  /** Answers one HTTP request; `Response.error()` where a browser would see a network error; may never answer. */
  handle(request: Request): Promise<Response>
  /** Catches up with the clock: imports, down syncs, score changes. Every request does so by itself. */
  settle(): void
  /** Everything back to how it was when the simulator was made: state, faults, latency, log. */
  reset(): void
  readonly store: Store
  readonly faults: Faults
  latency: number
  dataverse: DataverseSource | null
  /** Oldest first, at most the last 2,000. */
  readonly log: readonly LogEntry[]
  /** Calls back with each new entry; returns what stops it. */
  onLog(listener: (entry: LogEntry) => void): () => void
}

const LONGEST_LOG = 2000

export function createNetResultsSimulator(options: SimulatorOptions): NetResultsSimulator {
  const { world, clock, allowedOrigins = DYNAMICS_ORIGINS, importTiming = IMPORT_TIMING } = options
  const base = clock.now()
  const listeners = new Set<(entry: LogEntry) => void>()
  const log: LogEntry[] = []
  const newStore = () => createStore(world, base, { fullSyncRunning: options.fullSyncRunning === true })
  let store = newStore()
  let settledAt = base

  const simulator: NetResultsSimulator = {
    get store() {
      return store
    },
    faults: createFaults(options.faults),
    latency: options.latency ?? 0,
    dataverse: options.dataverse ?? null,
    log,
    onLog(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    settle() {
      const now = clock.now()
      const { faults } = simulator
      const failing = faults.active.some(({ kind }) => kind === 'importFails')
      const stuck = faults.active.some(({ kind }) => kind === 'importNeverFinishes')
      settleImports(store, now, importTiming, stuck ? 'neverFinishes' : failing ? 'fails' : 'done')
      settleSync(store, simulator.dataverse, settledAt, now)
      settledAt = now
    },
    reset() {
      store = newStore()
      settledAt = base
      simulator.faults.active = options.faults ?? []
      simulator.latency = options.latency ?? 0
      log.length = 0
    },
    async handle(request) {
      const started = performance.now()
      const body = request.method === 'POST' ? await request.text() : ''
      const url = new URL(request.url)
      const controller = url.searchParams.get('Controller')
      const envelope = readEnvelope(body)
      if (simulator.latency > 0) await new Promise((resolve) => setTimeout(resolve, simulator.latency))
      simulator.settle()

      const response = answer(request, url, controller ?? '', envelope)
      const entry: { -readonly [Key in keyof LogEntry]: LogEntry[Key] } = {
        time: clock.now(),
        verb: request.method,
        controller,
        methods: envelope.calls.flatMap((call) => ('method' in call ? call.method : [])),
        batch: envelope.batch,
        authorization: request.headers.has('authorization') ? ('Basic •••' as const) : null,
        status: response === null || response.type === 'error' ? null : response.status,
        milliseconds: Math.round(performance.now() - started),
        request: readForLog(body),
        response: null,
      }
      // Before anybody can see in the store what the request did.
      log.push(entry)
      if (log.length > LONGEST_LOG) log.shift()
      if (response !== null) entry.response = readForLog(await response.clone().text())
      listeners.forEach((listener) => listener(entry))
      return response ?? new Promise<Response>(() => {})
    },
  }

  function answer(request: Request, url: URL, controller: string, envelope: Envelope): Response | null {
    const { faults } = simulator
    const operations = envelope.calls.map((call) => `${controller}.${'method' in call ? call.method : ''}`)
    const origin = request.headers.get('origin')
    if (faults.take('unreachable', operations) !== null) return Response.error()
    const blocked = faults.take('corsBlocked', operations) !== null
    // A real browser blocks by itself; where the request was caught before the network, nobody else would.
    // Behind a real network the browser's own header says what the request object no longer knows.
    const mode = request.headers.get('sec-fetch-mode') ?? request.mode
    if (blocked && origin === null && mode === 'cors') return Response.error()
    const allowed = blocked ? [] : allowedOrigins
    if (request.method === 'OPTIONS') return answerPreflight(origin, allowed)
    const headers = corsHeaders(origin, allowed)

    const reply: Reply = {
      html: (status, title, more = {}) =>
        new Response(`<!doctype html><title>${title}</title><h1>${title}</h1>`, {
          status,
          headers: { ...headers, 'content-type': 'text/html; charset=utf-8', ...more },
        }),
      json(value) {
        const json = JSON.stringify(value)
        const text =
          faults.take('truncatedJson', operations) === null ? json : json.slice(0, Math.floor(json.length / 2))
        return new Response(text, { headers: { ...headers, 'content-type': 'application/json' } })
      },
    }
    const fault = answerFault(faults, operations, envelope.batch, reply)
    if (fault !== undefined) return fault
    if (url.pathname !== API_PATH) return reply.html(404, 'Not Found')
    if (request.method !== 'POST') return reply.html(405, 'Method Not Allowed', { allow: 'POST, OPTIONS' })
    const user = authenticate(request.headers.get('authorization'), store.users)
    if (user === null)
      return reply.html(401, 'Unauthorized', { 'www-authenticate': 'Basic realm="Net-Results", charset="UTF-8"' })

    const context: CallContext = {
      store,
      user,
      now: clock.now(),
      dataverse: simulator.dataverse,
      importResults: !faults.active.some(({ kind }) => kind === 'importWithoutResults'),
    }
    return reply.json(answerCalls(controller, checkHead(request, url, envelope), context, faults))
  }

  return simulator
}
