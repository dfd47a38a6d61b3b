import { useEffect, useRef, useState } from 'react'
import { waitAfter } from '../../domain/bulksync/failures'
import { chunk } from '../../domain/chunk'
import type { ImportId, ListId } from '../../domain/ids'
import { MOST_PEOPLE_PER_IMPORT } from '../../domain/ImportRequest'
import { IMPORT_NAMES } from '../../domain/importNames'
import type { ImportStatus } from '../../domain/ImportStatus'
import type { Instant } from '../../domain/Instant'
import { mayHaveHappened } from '../../domain/mayHaveHappened'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { followImport } from '../../parts/followImport'
import { sleep } from '../../parts/sleep'
import { useServices } from '../../parts/useServices'

/** People who go together in one import, and what became of it. */
interface Part {
  readonly people: readonly ListedPerson[]
  /**
   * - `waiting` certainly not handed over
   * - `doubtful` nobody knows whether Net-Results got it
   * - `handedOver` Net-Results has it and is not known to be done
   * - `failed` it could not be completed; nothing was changed by it
   */
  readonly state: 'waiting' | 'doubtful' | 'handedOver' | 'complete' | 'failed'
  readonly importId: ImportId | null
  /** Net-Results has refused so many of them. */
  readonly refused: number
  /** Why it could not be asked how it ended; `null` = it could, or it still runs. */
  readonly lostSight: unknown
}

/** How many people it stands how with. */
export interface ImportCounts {
  readonly total: number
  readonly added: number
  /** By Net-Results, one by one. */
  readonly refused: number
  /** In imports that failed. */
  readonly failed: number
  /** Nobody knows whether they were added. */
  readonly unclear: number
  /** In imports that Net-Results still works on. */
  readonly running: number
  /** Certainly not handed over. */
  readonly waiting: number
}

export interface BulkImport {
  readonly phase: 'choosing' | 'submitting' | 'importing' | 'over'
  readonly counts: ImportCounts
  /** Why not everybody was handed over; `null` = everybody was, or the rep has stopped it. */
  readonly error: unknown
  /** Why it could not be asked how an import ended; `null` = it could. */
  readonly lostSight: unknown
  /** Net-Results asked to be left alone until then; `null` = it did not. */
  readonly throttledUntil: Instant | null
  start(listId: ListId, people: readonly ListedPerson[]): void
  stop(): void
  /** Hands over those who certainly are not, and asks again how the others stand, with the login of now. */
  goOn(): void
}

/**
 * Adds people to a list through imports of at most 200, one handed over after the other, each once, and follows them.
 * Waits as long as Net-Results asks for. Stopping leaves what was handed over as it is; who may have been handed over
 * never is again.
 */
export function useBulkImport(): BulkImport {
  const { netResults, now } = useServices()
  const [phase, setPhase] = useState<BulkImport['phase']>('choosing')
  const [listId, setListId] = useState<ListId | null>(null)
  const [parts, setParts] = useState<readonly Part[]>([])
  const [error, setError] = useState<unknown>(null)
  const [throttledUntil, setThrottledUntil] = useState<Instant | null>(null)
  const control = useRef<AbortController | null>(null)
  const stopping = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      control.current?.abort()
      stopping.current?.abort()
    },
    [],
  )

  async function run(list: ListId, before: readonly Part[]) {
    if (control.current !== null) return
    control.current = new AbortController()
    stopping.current = new AbortController()
    const { signal } = control.current
    const { signal: stop } = stopping.current
    const all = [...before]
    const note = (index: number, change: Partial<Part>) => {
      const part = all[index]
      if (part !== undefined) all[index] = { ...part, ...change }
      setParts([...all])
    }
    const throttled = async (milliseconds: number, until: AbortSignal) => {
      setThrottledUntil(now() + milliseconds)
      await sleep(milliseconds, until)
      setThrottledUntil(null)
    }

    async function handOver({ people }: Part, index: number): Promise<ImportId> {
      for (;;) {
        try {
          const importId = await netResults.submitImport({
            name: IMPORT_NAMES.funnelVision,
            mapping: { email: 'Email Address' },
            people: people.map(({ emailAddress }) => ({ email: emailAddress ?? '' })),
            addTo: [list],
          })
          note(index, { state: 'handedOver', importId, lostSight: null })
          return importId
        } catch (cause) {
          const busy = waitAfter(cause)
          if (busy === null || stop.aborted) throw cause
          await throttled(busy, stop)
          if (stop.aborted) throw cause
        }
      }
    }
    async function follow(index: number, importId: ImportId) {
      try {
        const status = await followImport(netResults, importId, { signal, onThrottled: throttled })
        const state = endOf(status)
        note(index, { state, refused: state === 'complete' ? (status.invalid ?? 0) : 0, lostSight: null })
      } catch (cause) {
        note(index, { lostSight: cause })
      }
    }

    setPhase('submitting')
    setError(null)
    const following: Promise<void>[] = []
    for (const [index, part] of before.entries()) {
      if (part.state === 'handedOver' && part.importId !== null) following.push(follow(index, part.importId))
      if (part.state !== 'waiting' && part.state !== 'failed') continue
      if (stop.aborted) break
      try {
        following.push(follow(index, await handOver(part, index)))
      } catch (cause) {
        if (stop.aborted && waitAfter(cause) !== null) break
        if (mayHaveHappened(cause)) note(index, { state: 'doubtful' })
        setError(cause)
        break
      }
    }
    setPhase('importing')
    await Promise.all(following)
    if (signal.aborted) return
    control.current = null
    setPhase('over')
  }

  return {
    phase,
    counts: count(parts),
    error,
    lostSight: parts.find(({ lostSight }) => lostSight !== null)?.lostSight ?? null,
    throttledUntil,
    start(list, people) {
      if (listId !== null) return
      setListId(list)
      const fresh = chunk(people, MOST_PEOPLE_PER_IMPORT).map((some): Part => ({
        people: some,
        state: 'waiting',
        importId: null,
        refused: 0,
        lostSight: null,
      }))
      setParts(fresh)
      void run(list, fresh)
    },
    stop: () => stopping.current?.abort(),
    goOn() {
      if (listId !== null) void run(listId, parts)
    },
  }
}

function endOf({ state }: ImportStatus): Part['state'] {
  return state === 'complete' || state === 'failed' ? state : 'handedOver'
}

function count(parts: readonly Part[]): ImportCounts {
  const sum = (take: (part: Part) => number) => parts.reduce((all, part) => all + take(part), 0)
  const inState = (...states: readonly Part['state'][]) =>
    sum(({ state, people }) => (states.includes(state) ? people.length : 0))
  const refused = sum((part) => part.refused)
  const lost = sum(({ state, lostSight, people }) => (state === 'handedOver' && lostSight !== null ? people.length : 0))
  return {
    total: sum(({ people }) => people.length),
    added: inState('complete') - refused,
    refused,
    failed: inState('failed'),
    unclear: inState('doubtful') + lost,
    running: inState('handedOver') - lost,
    waiting: inState('waiting'),
  }
}
