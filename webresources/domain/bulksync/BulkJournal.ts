import type { ImportId } from '../ids'
import type { Instant } from '../Instant'
import type { RecordRef } from '../RecordRef'
import type { PersonTable } from '../syncPeople'

/** A contact or lead. */
export interface PersonRef extends RecordRef {
  readonly table: PersonTable
}

/** One bulk sync, as noted when it began. Ids, numbers and times only: nothing personal is kept. */
export interface JournalRun {
  readonly startedAt: Instant
  /** Whether all of the account were meant, or people whom the rep chose. */
  readonly scope: 'account' | 'chosen'
  readonly people: readonly PersonRef[]
  /** One letter for each of them, see `encodeOutcome`: who was left out from the beginning, and why. */
  readonly codes: string
  /** `null` while it is under way. */
  readonly endedAt: Instant | null
}

/**
 * One import of a bulk sync.
 *
 * - `sending` noted before it is sent: found like that later, nobody knows whether it was
 * - `sent` Net-Results has it and gave it an id
 * - `undone` certainly not sent; its people wait again
 * - `ended` the outcomes are final
 */
export interface JournalChunk {
  readonly number: number
  readonly state: 'sending' | 'sent' | 'undone' | 'ended'
  /** Positions in the run's people. */
  readonly people: readonly number[]
  /** One letter for each of them, see `encodeOutcome`; those who are in the import, in its order, have `>` until it ends. */
  readonly codes: string
  readonly importId: ImportId | null
  readonly at: Instant
  /** What the import did to people without saying to whom. */
  readonly untold: UntoldCounts | null
}

export interface UntoldCounts {
  readonly added: number
  readonly updated: number
  readonly refused: number
}

/** Where a bulk sync notes what it does, so that it can be gone on with after the page was closed in the middle. */
export interface BulkJournal {
  /** Settles when it is kept for good. Forgets an earlier run. */
  begin(run: JournalRun): Promise<void>
  /** The same; replaces what was noted of the chunk. */
  write(chunk: JournalChunk): Promise<void>
  /** @param at `null` = it is under way again */
  end(at: Instant | null): Promise<void>
}
