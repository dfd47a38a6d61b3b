import { defaultMapping, DEFAULT_CHOICES } from '../defaultSyncRules'
import { guidOf } from '../anAccount.testing'
import type { ImportId } from '../ids'
import type { ImportOutcome, ImportStatus } from '../ImportStatus'
import type { ImportRequest } from '../ImportRequest'
import type { JournalChunk, JournalRun, PersonRef } from './BulkJournal'
import type { BulkPorts, BulkStart, BulkSync } from './BulkSync'
import { createBulkSync } from './createBulkSync'
import { newRun, restoreRun } from './restoreRun'

/** What Net-Results does with one call; `lost` = it happens, and the answer does not come. */
export type SubmitFate = 'ok' | 'lost' | 'down' | 'throttled' | 'refused' | 'wrongPassword'
export type StatusFate = 'ok' | 'noAnswer' | 'throttled' | 'notPermitted'
export type ImportFate = 'rows' | 'counts' | 'fails' | 'neverEnds'

export interface Fates {
  /** Used up one by one; `ok` afterwards. */
  readonly submit?: readonly SubmitFate[]
  readonly status?: readonly StatusFate[]
  /** By import, in their order; `rows` afterwards. */
  readonly imports?: readonly ImportFate[]
  /** Polls until an import ends. */
  readonly polls?: number
  /** Milliseconds that each question about an import takes. */
  readonly statusTakes?: number
}

const problem = (kind: string, more: object = {}) => Object.assign(new Error(kind), { kind, ...more })

/**
 * A Net-Results, a Dynamics and a journal in memory, with a clock that only sleeping moves. It can die at any call, before
 * or after the call has had its effect: then nothing of the page goes on, and the journal is all that is left.
 */
export function createBulkWorld(size: number, fates: Fates = {}, leads = 0) {
  const people: PersonRef[] = Array.from({ length: size }, (_, index) => ({
    table: index < size - leads ? 'contact' : 'lead',
    id: guidOf(index),
  }))
  const submit = [...(fates.submit ?? [])]
  const status = [...(fates.status ?? [])]
  const importFates = [...(fates.imports ?? [])]
  const imports = new Map<string, { request: ImportRequest; fate: ImportFate; polls: number }>()
  let run: JournalRun | null = null
  const chunks = new Map<number, JournalChunk>()
  let time = 1_000_000
  let calls = 0
  let dieAt = Infinity
  let diesAfter = false
  let dead = false
  let inFlight = 0
  const seen = { mostInFlight: 0, sleeps: [] as number[], reads: 0 }

  /** One call of the page: its effect, unless the page dies before it. */
  async function call<Answer>(effect: () => Answer): Promise<Answer> {
    calls += 1
    if (calls >= dieAt) {
      const first = !dead
      dead = true
      if (first && diesAfter) {
        try {
          effect()
        } catch {
          // Nobody is there to see it.
        }
      }
      return new Promise<Answer>(() => undefined)
    }
    await Promise.resolve()
    return effect()
  }

  const emailOf = (index: number) => `person.${index}@haldenwater.example`

  function ports(): BulkPorts {
    return {
      rules: (table) =>
        Promise.resolve({ mapping: defaultMapping(table), choices: { ...DEFAULT_CHOICES, skipInactive: true } }),
      read: (_table, ids) =>
        call(() => {
          seen.reads += 1
          return ids.map((id) => {
            const index = people.findIndex((person) => person.id === id)
            if (index % 17 === 16) return null
            return {
              active: index % 13 !== 12,
              columns: { emailaddress1: index % 11 === 10 ? null : emailOf(index), lastname: `Person ${index}` },
            }
          })
        }),
      submitImport: (request) =>
        call(() => {
          const fate = submit.shift() ?? 'ok'
          if (fate === 'throttled') throw problem('throttled', { retryAfterSeconds: 7 })
          if (fate === 'refused') throw problem('refused', { serverMessage: 'Not today' })
          if (fate === 'wrongPassword') throw problem('wrongCredentials')
          if (fate === 'down') throw problem('down')
          const id = String(imports.size + 1)
          imports.set(id, { request, fate: importFates.shift() ?? 'rows', polls: 0 })
          inFlight += 1
          seen.mostInFlight = Math.max(seen.mostInFlight, inFlight)
          if (fate === 'lost') throw problem('timeout')
          return id as ImportId
        }),
      importStatus: (id) =>
        call(() => {
          const fate = status.shift() ?? 'ok'
          time += fates.statusTakes ?? 0
          if (fate === 'noAnswer') throw problem('timeout')
          if (fate === 'notPermitted') throw problem('notPermitted')
          if (fate === 'throttled') throw problem('throttled')
          return statusOf(id)
        }),
      journal: {
        begin: (next) =>
          call(() => {
            run = next
            chunks.clear()
          }),
        write: (chunk) => call(() => void chunks.set(chunk.number, chunk)),
        end: (at) =>
          call(() => {
            if (run !== null) run = { ...run, endedAt: at }
          }),
      },
      now: () => time,
      sleep: async (milliseconds, signal) => {
        if (dead) return new Promise(() => undefined)
        if (signal.aborted) return
        seen.sleeps.push(milliseconds)
        time += milliseconds
        await Promise.resolve()
      },
    }
  }

  function statusOf(id: ImportId): ImportStatus {
    const job = imports.get(id)
    if (job === undefined) throw problem('refused')
    job.polls += 1
    const nothing = { id, added: null, overwritten: null, duplicates: null, invalid: null, message: '', results: null }
    if (job.fate === 'neverEnds' || job.polls < (fates.polls ?? 1)) return { ...nothing, state: 'processing' }
    if (job.polls === (fates.polls ?? 1)) inFlight -= 1
    if (job.fate === 'fails') return { ...nothing, state: 'failed', message: 'Nothing was changed.' }
    const outcomes = job.request.people.map((_, index): ImportOutcome => (index % 10 === 9 ? 'invalid' : 'overwritten'))
    const count = (outcome: ImportOutcome) => outcomes.filter((one) => one === outcome).length
    return {
      ...nothing,
      state: 'complete',
      added: 0,
      overwritten: count('overwritten'),
      duplicates: 0,
      invalid: count('invalid'),
      results: job.fate === 'counts' ? null : outcomes.map((outcome, index) => ({ index, outcome, message: '' })),
    }
  }

  const importName = 'Test'
  const fresh = (): BulkStart =>
    newRun({ startedAt: time, scope: 'account', people, codes: '.'.repeat(size), endedAt: null }, importName)

  return {
    people,
    imports,
    seen,
    chunks,
    ports,
    journaled: () => run,
    isDead: () => dead,
    calls: () => calls,
    fresh,
    open: () => createBulkSync(fresh(), ports()),
    /** What the next visit makes of the journal; `null` when it never was begun. */
    reopen: () => (run === null ? null : createBulkSync(restoreRun(run, [...chunks.values()], importName), ports())),
    dieAt(call: number, after: boolean) {
      calls = 0
      dieAt = call
      diesAfter = after
    },
    live() {
      dead = false
      dieAt = Infinity
    },
    /** How often each person was sent, whatever became of it. */
    timesSent: () => people.map((_, index) => countSent(emailOf(index))),
  }

  function countSent(email: string): number {
    let sent = 0
    for (const { request } of imports.values())
      for (const person of request.people) if (person['Email Address'] === email) sent += 1
    return sent
  }
}

export type BulkWorld = ReturnType<typeof createBulkWorld>

/** Until the sync is at rest, or the page has died. */
export async function settle(sync: BulkSync, world: Pick<BulkWorld, 'isDead'>): Promise<void> {
  for (let turn = 0; turn < 5_000; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    const { phase } = sync.snapshot()
    if (world.isDead() || phase === 'ended' || phase === 'paused') return
  }
  throw new Error(`The sync does not come to rest: ${sync.snapshot().phase}.`)
}
