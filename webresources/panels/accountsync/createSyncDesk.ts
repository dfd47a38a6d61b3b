import type { AccountPerson } from '../../domain/AccountPerson'
import type { JournalRun, PersonRef } from '../../domain/bulksync/BulkJournal'
import { encodeOutcome, WAITING } from '../../domain/bulksync/BulkOutcome'
import type { BulkPorts, BulkSnapshot, BulkStart, BulkSync } from '../../domain/bulksync/BulkSync'
import { createBulkSync } from '../../domain/bulksync/createBulkSync'
import type { BulkPlan } from '../../domain/bulksync/planBulkSync'
import { newRun, restoreRun } from '../../domain/bulksync/restoreRun'
import { recordKey } from '../../domain/RecordRef'
import { takeAccountLock, untilAccountIsFree } from './accountLock'
import { createPassingJournal, openJournal, type AccountJournal, type Noted } from './openJournal'

/** Milliseconds. */
const PROGRESS_PACE = 200

export interface DeskState {
  /** `elsewhere`: another window syncs this account. `open`: there is a sync, new, running, found or ended. */
  readonly stage: 'loading' | 'idle' | 'elsewhere' | 'open'
  readonly snapshot: BulkSnapshot | null
  /** Whether the browser keeps the journal, so that the sync can be gone on with later. */
  readonly isKept: boolean
}

interface DeskTools {
  /** Organization, user and account. */
  readonly journalKey: string
  /** Organization and account: what other windows of this browser wait for, whoever uses them. */
  readonly lockName: string
  readonly importName: string
}

type PortsOf = (journal: AccountJournal) => BulkPorts

/**
 * The one place of an account where a sync is begun, found again and gone on with. A sync that is not held by a window
 * (found, or ended) is read from the journal anew before anything is done with it, because another window may have been
 * there meanwhile.
 */
export function createSyncDesk({ journalKey, lockName, importName }: DeskTools) {
  const listeners = new Set<() => void>()
  let journal = createPassingJournal()
  let state: DeskState = { stage: 'loading', snapshot: null, isKept: false }
  let sync: BulkSync | null = null
  let stopListening: () => void = () => undefined
  let progress: ReturnType<typeof setTimeout> | undefined
  let release: (() => void) | null = null
  let disposed = false
  let waiting: AbortController | null = null
  let onEnded: () => void = () => undefined
  let ports: PortsOf = () => {
    throw new Error('The desk is not open.')
  }

  function show(part: Partial<DeskState>): void {
    if (disposed) return
    state = { ...state, ...part }
    for (const listener of [...listeners]) listener()
  }

  function adopt(start: BulkStart | null): void {
    waiting?.abort()
    clearTimeout(progress)
    progress = undefined
    stopListening()
    sync?.dispose()
    sync = start === null ? null : createBulkSync(start, ports(journal))
    const { snapshot = null } = { snapshot: sync?.snapshot() }
    stopListening = sync?.subscribe(follow) ?? (() => undefined)
    show({ snapshot, stage: sync === null ? 'idle' : 'open' })
  }

  /** What the rep has to know shows at once; numbers change no faster than they can be read. */
  function follow(): void {
    const next = sync?.snapshot()
    const { snapshot } = state
    const isProgress =
      snapshot !== null &&
      next !== undefined &&
      next.phase === snapshot.phase &&
      next.trouble === snapshot.trouble &&
      next.throttledUntil === snapshot.throttledUntil
    if (isProgress) progress ??= setTimeout(tell, PROGRESS_PACE)
    else tell()
  }

  function tell(): void {
    clearTimeout(progress)
    progress = undefined
    const before = state.snapshot?.phase
    const snapshot = sync?.snapshot() ?? null
    show({ snapshot })
    if (snapshot?.phase !== 'ended' || before === 'ended') return
    letGo()
    onEnded()
  }

  async function hold(): Promise<boolean> {
    release ??= await takeAccountLock(lockName)
    if (disposed) letGo()
    return release !== null
  }

  function letGo(): void {
    release?.()
    release = null
  }

  const load = () => journal.load().catch(() => null)

  /** Nobody has touched it since it was shown here. */
  function isShown(noted: Noted | null): boolean {
    const run = state.snapshot?.run
    return noted !== null && noted.run.startedAt === run?.startedAt && noted.run.endedAt === run.endedAt
  }

  /** Shows what the journal tells. */
  async function look(): Promise<void> {
    const noted = await load()
    if (disposed) return
    if (noted === null) return adopt(null)
    if (noted.run.endedAt === null && !(await hold())) return standBack()
    if (disposed) return
    adopt(restoreRun(noted.run, noted.chunks, importName))
    letGo()
  }

  /** Another window syncs this account; shows what there is as soon as it is done. */
  function standBack(): void {
    if (disposed) return
    adopt(null)
    show({ stage: 'elsewhere' })
    waiting = new AbortController()
    void untilAccountIsFree(lockName, waiting.signal).then(look)
  }

  /** Does something with the sync that shows, once it is certain that no other window does. */
  async function act(what: (sync: BulkSync) => void): Promise<void> {
    if (release === null) {
      if (!(await hold())) return standBack()
      const noted = state.isKept ? await load() : null
      if (state.isKept && !isShown(noted)) {
        letGo()
        return look()
      }
    }
    if (sync !== null && !disposed) what(sync)
  }

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** @param whenEnded called each time that a sync has come to its end here */
    async open(portsOf: PortsOf, whenEnded: () => void): Promise<void> {
      ports = portsOf
      onEnded = whenEnded
      const kept = await openJournal(journalKey)
      journal = kept ?? journal
      state = { ...state, isKept: kept !== null }
      await look()
    },
    look: () => void look(),
    /**
     * @param at when it begins
     * @returns `false` when another sync of the account comes first, which shows then
     */
    async begin(plan: BulkPlan, scope: JournalRun['scope'], at: number): Promise<boolean> {
      if (!(await hold())) {
        standBack()
        return false
      }
      const noted = await load()
      if (noted !== null && noted.run.endedAt === null && !isShown(noted)) {
        // Another window began it and is gone.
        letGo()
        await look()
        return false
      }
      adopt(newRun(toRun(plan, scope, at), importName))
      sync?.start()
      return true
    },
    start: () => void act((current) => current.start()),
    pause: () => sync?.pause(),
    cancel: () => void act((current) => current.cancel()),
    retryFailed: () => void act((current) => current.retryFailed()),
    retryUnknown: () => void act((current) => current.retryUnknown()),
    /** Forgets a sync that has ended. */
    async close(): Promise<void> {
      if (!(await hold())) return standBack()
      if (!state.isKept || isShown(await load())) {
        await journal.forget().catch(() => undefined)
        adopt(null)
      } else await look()
      letGo()
    },
    dispose(): void {
      disposed = true
      waiting?.abort()
      clearTimeout(progress)
      stopListening()
      sync?.dispose()
      listeners.clear()
      letGo()
    },
  }
}

/** Those to be sent and those left out, in one run, contacts first. */
function toRun({ send, leave }: BulkPlan, scope: JournalRun['scope'], startedAt: number): JournalRun {
  const codes = new Map<string, string>([
    ...send.map(({ record }): [string, string] => [recordKey(record), encodeOutcome(WAITING)]),
    ...leave.map(({ person, reason }): [string, string] => [
      recordKey(person.record),
      encodeOutcome({ state: 'notSent', reason }),
    ]),
  ])
  const all = [...send, ...leave.map(({ person }) => person)]
  const people = [...all.filter(isContact), ...all.filter((person) => !isContact(person))]
  return {
    startedAt,
    scope,
    people: people.map(({ record }): PersonRef => ({
      id: record.id,
      table: record.table === 'lead' ? 'lead' : 'contact',
    })),
    codes: people.map(({ record }) => codes.get(recordKey(record)) ?? '').join(''),
    endedAt: null,
  }
}

function isContact({ record }: AccountPerson): boolean {
  return record.table === 'contact'
}
