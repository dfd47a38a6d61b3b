import type { JournalChunk } from './BulkJournal'
import { canRetry, WAITING, type BulkOutcome } from './BulkOutcome'
import { CHUNK_SIZE, MOST_IMPORTS, type BulkPorts, type BulkStart, type BulkSync, type BulkTrouble } from './BulkSync'
import { createBulkBoard } from './createBulkBoard'
import { createDelivery } from './createDelivery'
import { prepareChunk, type PreparedChunk } from './prepareChunk'

/**
 * Sends many people to Net-Results, 100 in an import and two imports at a time, and follows each import to its end.
 *
 * Nobody is sent twice: an import is noted in the journal before it is sent, and whoever may have been sent never waits
 * again by himself. What is not known is reported as that, never as done. It stops by itself, and says why, at the first
 * failure that the next import would meet as well.
 */
export function createBulkSync(start: BulkStart, ports: BulkPorts): BulkSync {
  const { people } = start.run
  const board = createBulkBoard(start, ports.now)
  const queue: number[] = board.positions(({ state }) => state === 'waiting')
  /** Read ahead, while Net-Results works. */
  const ready: Promise<PreparedChunk | null>[] = []
  let toFollow: readonly JournalChunk[] = start.toFollow
  let workers = 0
  let throttledUntil = 0
  let begun = start.lastChunk > 0
  let disposed = false
  let abandon = new AbortController()
  let stopWaiting = new AbortController()

  const isRunning = () => board.phase === 'running' && !disposed

  const delivery = createDelivery({
    board,
    ports,
    lastChunk: start.lastChunk,
    giveBack,
    stop,
    throttle,
    lose: (chunk) => {
      toFollow = [...toFollow, chunk]
    },
    onSent() {
      if (isRunning() && ready.length < MOST_IMPORTS && queue.length > 0) ready.push(prepare())
    },
    abandoned: () => abandon.signal,
    isDisposed: () => disposed,
  })

  function giveBack(positions: readonly number[]): void {
    queue.unshift(...positions)
    board.set(positions, () => WAITING)
  }

  function stop(trouble: BulkTrouble | null): void {
    if (trouble !== null) board.trouble(trouble)
    if (board.phase === 'running') board.enter('pausing')
    stopWaiting.abort()
  }

  function throttle(milliseconds: number): void {
    throttledUntil = Math.max(throttledUntil, ports.now() + milliseconds)
    board.throttle(throttledUntil)
  }

  async function untilLet(): Promise<void> {
    while (throttledUntil > 0 && isRunning()) {
      const until = throttledUntil
      await ports.sleep(Math.max(0, until - ports.now()), stopWaiting.signal)
      if (throttledUntil !== until || !isRunning()) continue
      throttledUntil = 0
      board.throttle(null)
    }
  }

  /** Reads the next people of one table, in their order; `null` when there are none, or Dynamics did not give them. */
  async function prepare(): Promise<PreparedChunk | null> {
    const table = people[queue[0] ?? -1]?.table
    const other = queue.findIndex((position) => people[position]?.table !== table)
    const positions = queue.splice(0, Math.min(CHUNK_SIZE, other < 0 ? queue.length : other))
    if (positions.length === 0) return null
    try {
      return await prepareChunk(positions, people, start.importName, ports)
    } catch (error) {
      giveBack(positions)
      stop({ kind: 'error', error })
      return null
    }
  }

  async function work(known: readonly JournalChunk[]): Promise<void> {
    for (const chunk of known) {
      if (isRunning()) await delivery.follow(chunk)
      else toFollow = [...toFollow, chunk]
    }
    while (isRunning()) {
      const chunk = await (ready.shift() ?? prepare())
      if (chunk === null) break
      await untilLet()
      if (isRunning()) await delivery.send(chunk)
      else giveBack(chunk.people)
    }
    workers -= 1
    if (workers === 0) await rest()
  }

  /** When nothing is under way any more. */
  async function rest(): Promise<void> {
    for (const chunk of ready.splice(0)) giveBack((await chunk)?.people ?? [])
    if (disposed) return
    board.unfinished(toFollow.length)
    board.throttle(null)
    if (board.phase === 'cancelling') await delivery.leaveOut(queue.splice(0))
    else if (queue.length > 0 || toFollow.length > 0) return board.enter('paused')
    const at = ports.now()
    // First, because with the end the next window may look.
    await ports.journal.end(at).catch(() => undefined)
    board.end(at)
  }

  async function run(): Promise<void> {
    const known = toFollow
    toFollow = []
    workers = MOST_IMPORTS
    abandon = new AbortController()
    stopWaiting = new AbortController()
    board.trouble(null)
    board.enter('running')
    try {
      await (begun ? ports.journal.end(null) : ports.journal.begin(start.run))
      begun = true
    } catch (error) {
      stop({ kind: 'error', error })
    }
    for (let worker = 0; worker < MOST_IMPORTS; worker += 1) {
      void work(known.filter((_, index) => index % MOST_IMPORTS === worker))
    }
  }

  function retry(which: (outcome: BulkOutcome) => boolean): void {
    if (board.phase !== 'ended' && board.phase !== 'paused') return
    const positions = board.positions(which)
    queue.push(...positions)
    board.set(positions, () => WAITING)
    void run()
  }

  return {
    snapshot: board.snapshot,
    subscribe: board.subscribe,
    start() {
      if (board.phase === 'ready' || board.phase === 'paused' || board.phase === 'ended') void run()
    },
    pause: () => stop(null),
    cancel() {
      if (board.phase === 'ended') return
      if (board.phase === 'cancelling') return abandon.abort()
      const isAtRest = board.phase === 'ready' || board.phase === 'paused'
      board.enter('cancelling')
      stopWaiting.abort()
      if (isAtRest) void rest()
    },
    retryFailed: () => retry(canRetry),
    retryUnknown: () => retry(({ state }) => state === 'unknown'),
    dispose() {
      disposed = true
      abandon.abort()
      stopWaiting.abort()
    },
  }
}
