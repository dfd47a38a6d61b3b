import { useEffect, useRef, useState } from 'react'
import { chunk } from '../../domain/chunk'
import type { ListId } from '../../domain/ids'
import { MOST_PEOPLE_PER_IMPORT } from '../../domain/ImportRequest'
import type { ImportStatus } from '../../domain/ImportStatus'
import { IMPORT_NAMES } from '../../domain/importNames'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { followImport } from '../../parts/followImport'
import { useServices } from '../../parts/useServices'

export type BulkImportState =
  | { readonly state: 'choosing' }
  | { readonly state: 'submitting' | 'importing'; readonly done: number; readonly total: number }
  | {
      readonly state: 'over'
      /** People who were handed over. */
      readonly done: number
      readonly total: number
      /** Net-Results has refused them. */
      readonly refused: number
      /** Imports that failed, or of which nobody knows whether they are complete. */
      readonly failed: boolean
      readonly unclear: boolean
      /** Why it could not be asked how an import ended; `null` = it could. */
      readonly lostSight: unknown
      /** Why not everybody was handed over; `null` = everybody was, or the rep has stopped it. */
      readonly error: unknown
    }

/**
 * Adds people to a list through imports of at most 200, one handed over after the other, each once. Stopping leaves what
 * was handed over as it is.
 */
export function useBulkImport() {
  const { netResults } = useServices()
  const [state, setState] = useState<BulkImportState>({ state: 'choosing' })
  const control = useRef<AbortController | null>(null)
  const isStopped = useRef(false)
  useEffect(() => () => control.current?.abort(), [])

  async function run(listId: ListId, people: readonly ListedPerson[], signal: AbortSignal) {
    const total = people.length
    const following: Promise<ImportStatus>[] = []
    let done = 0
    let error: unknown = null
    for (const some of chunk(people, MOST_PEOPLE_PER_IMPORT)) {
      if (isStopped.current || signal.aborted) break
      setState({ state: 'submitting', done, total })
      try {
        const importId = await netResults.submitImport({
          name: IMPORT_NAMES.funnelVision,
          mapping: { email: 'Email Address' },
          people: some.map(({ emailAddress }) => ({ email: emailAddress ?? '' })),
          addTo: [listId],
        })
        done += some.length
        const followed = followImport(netResults, importId, { signal })
        // Looked at below, when everything has been handed over.
        followed.catch(() => undefined)
        following.push(followed)
      } catch (cause) {
        error = cause
        break
      }
    }
    if (following.length > 0) setState({ state: 'importing', done, total })
    let lostSight: unknown = null
    const lose = (cause: unknown) => {
      lostSight ??= cause
      return null
    }
    const ends = await Promise.all(following.map((followed) => followed.catch(lose)))
    if (signal.aborted) return
    setState({
      state: 'over',
      done,
      total,
      refused: ends.reduce((sum, status) => sum + (status?.invalid ?? 0), 0),
      failed: ends.some((status) => status?.state === 'failed'),
      unclear: ends.some((status) => status === null || status.state === 'pending' || status.state === 'processing'),
      lostSight,
      error,
    })
  }

  return {
    state,
    start(listId: ListId, people: readonly ListedPerson[]) {
      if (control.current !== null) return
      control.current = new AbortController()
      void run(listId, people, control.current.signal)
    },
    stop() {
      isStopped.current = true
    },
  }
}
