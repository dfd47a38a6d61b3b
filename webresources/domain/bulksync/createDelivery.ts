import type { ImportId } from '../ids'
import type { ImportStatus } from '../ImportStatus'
import { mayHaveHappened } from '../mayHaveHappened'
import { outcomesOf } from '../SyncOutcome'
import type { JournalChunk, UntoldCounts } from './BulkJournal'
import { CANCELLED, encodeOutcome, SYNCING, toBulkOutcome, UNFINISHED, UNKNOWN, type BulkOutcome } from './BulkOutcome'
import type { BulkPorts, BulkTrouble } from './BulkSync'
import type { BulkBoard } from './createBulkBoard'
import { isRefusal, serverMessage, waitAfter } from './failures'
import { followToEnd } from './followToEnd'
import type { PreparedChunk } from './prepareChunk'

interface DeliveryTools {
  readonly board: BulkBoard
  readonly ports: BulkPorts
  /** The highest chunk number that is taken. */
  readonly lastChunk: number
  /** Certainly not sent: they wait again. */
  giveBack(positions: readonly number[]): void
  stop(trouble: BulkTrouble): void
  throttle(milliseconds: number): void
  /** Net-Results has it, and nobody has seen its end. */
  lose(chunk: JournalChunk): void
  /** Net-Results has taken an import: there is time to read the next people. */
  onSent(): void
  /** Nobody wants to know the end of imports any longer. */
  abandoned(): AbortSignal
  isDisposed(): boolean
}

const IN_IMPORT = encodeOutcome(SYNCING)

/** Brings one import after the other to Net-Results and to its end, and notes each step before it is taken. */
export function createDelivery(tools: DeliveryTools) {
  const { board, ports } = tools
  const { journal, now } = ports
  let { lastChunk } = tools

  async function send({ people, outcomes, request }: PreparedChunk): Promise<void> {
    const chunk: JournalChunk = {
      number: ++lastChunk,
      state: request === null ? 'ended' : 'sending',
      people,
      codes: outcomes.map(encodeOutcome).join(''),
      importId: null,
      at: now(),
      untold: null,
    }
    try {
      await journal.write(chunk)
    } catch (error) {
      tools.giveBack(people)
      return tools.stop({ kind: 'error', error })
    }
    if (tools.isDisposed()) return
    board.set(people, (index) => outcomes[index] ?? UNKNOWN)
    board.settled(outcomes.filter(({ state }) => state !== 'syncing').length)
    if (request === null) return
    let importId: ImportId
    try {
      importId = await ports.submitImport(request)
    } catch (error) {
      return notSubmitted(chunk, error)
    }
    tools.onSent()
    const sent: JournalChunk = { ...chunk, state: 'sent', importId, at: now() }
    // Not waited for: were it lost, the people would count as unknown, which is careful enough.
    const noted = journal.write(sent).catch(() => undefined)
    await follow(sent, noted)
  }

  async function notSubmitted(chunk: JournalChunk, error: unknown): Promise<void> {
    if (mayHaveHappened(error)) {
      await close(chunk, () => UNKNOWN)
      // The next import would likely fare the same, and there would be 100 more of whom nobody knows.
      return tools.stop({ kind: 'error', error })
    }
    if (isRefusal(error)) {
      const message = serverMessage(error)
      return close(chunk, () => ({ state: 'failed', message }))
    }
    tools.giveBack(chunk.people)
    await journal.write({ ...chunk, state: 'undone', at: now() }).catch(() => undefined)
    const busy = waitAfter(error)
    if (busy === null) tools.stop({ kind: 'error', error })
    else tools.throttle(busy)
  }

  async function follow(chunk: JournalChunk, noted: Promise<void> = Promise.resolve()): Promise<void> {
    if (chunk.importId === null) return
    const positions = sentIn(chunk)
    board.set(positions, () => SYNCING)
    const followed = await followToEnd(chunk.importId, ports, tools.abandoned(), tools.throttle)
    if (tools.isDisposed()) return
    if (followed.end === 'done') {
      await noted
      const outcomes = outcomesOf(followed.status, positions.length).map(toBulkOutcome)
      // Not waited for: were the note lost, the import would be followed once more.
      void close(chunk, (index) => outcomes[index] ?? UNKNOWN, untoldIn(followed.status, outcomes))
      return
    }
    tools.lose(chunk)
    board.set(positions, () => UNFINISHED)
    if (followed.end === 'unfinished') tools.stop({ kind: 'unfinished' })
    if (followed.end === 'lost') tools.stop({ kind: 'error', error: followed.error })
  }

  /** Notes for good what became of those in the import. */
  async function close(
    chunk: JournalChunk,
    outcomeOf: (index: number) => BulkOutcome,
    untold: UntoldCounts | null = null,
  ): Promise<void> {
    const positions = sentIn(chunk)
    const outcomes = positions.map((_, index) => outcomeOf(index))
    board.set(positions, (index) => outcomes[index] ?? UNKNOWN)
    board.settled(positions.length)
    if (untold !== null) board.addUntold(untold)
    let next = 0
    const codes = [...chunk.codes]
      .map((code) => (code === IN_IMPORT ? encodeOutcome(outcomes[next++] ?? UNKNOWN) : code))
      .join('')
    await journal.write({ ...chunk, state: 'ended', codes, at: now(), untold }).catch(() => undefined)
  }

  /** Notes for good that these are never sent. */
  async function leaveOut(people: readonly number[]): Promise<void> {
    if (people.length === 0) return
    board.set(people, () => CANCELLED)
    const codes = encodeOutcome(CANCELLED).repeat(people.length)
    await journal
      .write({ number: ++lastChunk, state: 'ended', people, codes, importId: null, at: now(), untold: null })
      .catch(() => undefined)
  }

  return { send, follow, leaveOut }
}

/** Those who are in the import, in its order. */
function sentIn({ people, codes }: JournalChunk): readonly number[] {
  return people.filter((_, index) => codes[index] === IN_IMPORT)
}

/** What the counts say of people whom nobody names. */
function untoldIn(status: ImportStatus, outcomes: readonly BulkOutcome[]): UntoldCounts | null {
  if (status.results !== null || !outcomes.some(({ state }) => state === 'untold')) return null
  return {
    added: status.added ?? 0,
    updated: status.overwritten ?? 0,
    refused: (status.invalid ?? 0) + (status.duplicates ?? 0),
  }
}
