import { waitAfter } from '../domain/bulksync/failures'
import type { ImportId } from '../domain/ids'
import type { ImportStatus } from '../domain/ImportStatus'
import type { NetResults } from '../net-results/NetResults'
import type { NetResultsErrorKind } from '../net-results/NetResultsError'

/** Milliseconds before each question; the last one from then on. */
const PACE = [1_000, 2_000, 3_000, 5_000] as const
/** Milliseconds of waiting, not counting the time in which nobody looked. */
const PATIENCE = 10 * 60_000
const MOST_FAILURES = 5

/** Asking once more cannot help, and after a wrong password it may lock the account. */
const FINAL: readonly string[] = [
  'wrongCredentials',
  'notPermitted',
  'wrongAddress',
  'blockedByPolicy',
  'unsupported',
  'refused',
] satisfies NetResultsErrorKind[]

export interface FollowOptions {
  /** Ends the following, not the import. */
  readonly signal: AbortSignal
  /** Rejects with the signal's reason as soon as it is aborted. @default a timer */
  readonly sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Where it shows whether somebody looks. @default the document */
  readonly page?: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>
  /** Told every status, the last one as well. */
  readonly onStatus?: (status: ImportStatus) => void
  /**
   * Waits for as long as Net-Results asks for, and says so; then that counts as no failure. Settles early when the signal
   * is aborted, and never rejects. Absent = a request to wait is a failure like any other.
   */
  readonly onThrottled?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/**
 * Follows a running import until it is `complete` or `failed`. Asks after 1, 2, 3 and then every 5 seconds, and not while
 * the page is hidden. After ten minutes it gives up with the status as it is then, `pending` or `processing`: the import
 * still runs. One question that fails is made good by the next; five in a row, or one that can't get better, reject with
 * the last error. Rejects with the signal's reason when aborted.
 */
export async function followImport(
  netResults: Pick<NetResults, 'importStatus'>,
  id: ImportId,
  { signal, sleep = waitFor, page = document, onStatus, onThrottled }: FollowOptions,
): Promise<ImportStatus> {
  let waited = 0
  let failures = 0
  for (let polls = 0; ; polls++) {
    const pause = PACE[Math.min(polls, PACE.length - 1)] ?? 0
    await sleep(pause, signal)
    waited += pause
    await untilVisible(page, signal)
    try {
      const status = await netResults.importStatus(id, signal)
      failures = 0
      onStatus?.(status)
      if (status.state === 'complete' || status.state === 'failed' || waited >= PATIENCE) return status
    } catch (error) {
      if (signal.aborted) throw signal.reason
      const busy = onThrottled === undefined ? null : waitAfter(error)
      if (busy !== null && waited < PATIENCE) {
        await onThrottled?.(busy, signal)
        waited += busy
        continue
      }
      failures += 1
      if (failures >= MOST_FAILURES || isFinal(error)) throw error
    }
  }
}

/** By name: the error may come from another frame. */
function isFinal(error: unknown): boolean {
  return error instanceof Error && 'kind' in error && typeof error.kind === 'string' && FINAL.includes(error.kind)
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return unlessAborted(signal, (done) => {
    const timer = setTimeout(done, milliseconds)
    return () => clearTimeout(timer)
  })
}

async function untilVisible(page: NonNullable<FollowOptions['page']>, signal: AbortSignal): Promise<void> {
  if (page.visibilityState !== 'hidden') return
  await unlessAborted(signal, (done) => {
    const look = () => {
      if (page.visibilityState !== 'hidden') done()
    }
    page.addEventListener('visibilitychange', look)
    return () => page.removeEventListener('visibilitychange', look)
  })
}

/** Waits for what `begin` announces. `begin` gives back what stops it. */
function unlessAborted(signal: AbortSignal, begin: (done: () => void) => () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const leave = () => {
      stop()
      reject(signal.reason)
    }
    const stop = begin(() => {
      stop()
      signal.removeEventListener('abort', leave)
      resolve()
    })
    signal.addEventListener('abort', leave, { once: true })
  })
}
