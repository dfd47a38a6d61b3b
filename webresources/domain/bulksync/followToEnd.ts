import type { ImportId } from '../ids'
import type { ImportStatus } from '../ImportStatus'
import { isRefusal, isSystemic, waitAfter } from './failures'
import type { BulkPorts } from './BulkSync'

/** Milliseconds from the first question to the second; each further pause is so many times longer, up to the longest. */
const FIRST_PAUSE = 50
const GROWTH = 1.6
const LONGEST_PAUSE = 5_000
/** Milliseconds after which an import counts as one that does not end. */
const PATIENCE = 10 * 60_000
const MOST_FAILURES = 5

export type Followed =
  | { readonly end: 'done'; readonly status: ImportStatus }
  /** It still runs, and nobody waits any longer. */
  | { readonly end: 'unfinished' }
  | { readonly end: 'abandoned' }
  | { readonly end: 'lost'; readonly error: unknown }

/**
 * Asks how an import stands until it has ended. At first at short intervals, because most imports end soon and the next
 * one waits for this one's place; then less and less often.
 *
 * @param abandoned nobody wants to know any longer
 */
export async function followToEnd(
  importId: ImportId,
  ports: Pick<BulkPorts, 'importStatus' | 'now' | 'sleep'>,
  abandoned: AbortSignal,
  onThrottled: (milliseconds: number) => void,
): Promise<Followed> {
  let failures = 0
  let waited = 0
  let pause = FIRST_PAUSE
  const wait = async (milliseconds: number) => {
    await ports.sleep(milliseconds, abandoned)
    waited += milliseconds
  }
  while (!abandoned.aborted) {
    const askedAt = ports.now()
    let busy: number | null = null
    try {
      const status = await ports.importStatus(importId)
      failures = 0
      if (status.state === 'complete' || status.state === 'failed') return { end: 'done', status }
      if (waited >= PATIENCE) return { end: 'unfinished' }
    } catch (error) {
      busy = waitAfter(error)
      if (busy === null) {
        failures += 1
        if (failures >= MOST_FAILURES || isSystemic(error) || isRefusal(error)) return { end: 'lost', error }
        pause = Math.max(pause, 1_000)
      } else onThrottled(busy)
    }
    const took = ports.now() - askedAt
    waited += took
    // The time that the answer took has passed already.
    await wait(busy ?? Math.max(0, pause - took))
    pause = Math.min(pause * GROWTH, LONGEST_PAUSE)
  }
  return { end: 'abandoned' }
}
