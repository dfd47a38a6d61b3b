import type { ImportId } from '../ids'
import type { ImportRequest } from '../ImportRequest'
import type { ImportStatus } from '../ImportStatus'
import type { Instant } from '../Instant'
import type { Guid } from '../Guid'
import type { SyncSubject } from '../planSync'
import type { PersonTable } from '../syncPeople'
import type { SyncRules } from '../SyncRules'
import type { BulkJournal, JournalChunk, JournalRun, UntoldCounts } from './BulkJournal'
import type { BulkOutcome } from './BulkOutcome'

/** People of one import. */
export const CHUNK_SIZE = 100
/** Imports that Net-Results has at the same time. */
export const MOST_IMPORTS = 2

/** What a bulk sync needs of the outside world. Nothing is asked for that its caller has to stop. */
export interface BulkPorts {
  rules(table: PersonTable): Promise<SyncRules>
  /** The records as saved, in the order of the ids; `null` for one that Dynamics does not give. */
  read(table: PersonTable, ids: readonly Guid[], columns: readonly string[]): Promise<readonly (SyncSubject | null)[]>
  /** Sends once, whatever comes back. */
  submitImport(request: ImportRequest): Promise<ImportId>
  importStatus(importId: ImportId): Promise<ImportStatus>
  readonly journal: BulkJournal
  now(): Instant
  /** Settles after that many milliseconds, or as soon as the signal is aborted. Never rejects. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
}

/** What a bulk sync begins with: a new one, or one that the journal tells of. */
export interface BulkStart {
  readonly run: JournalRun
  /** For each of the run's people. */
  readonly outcomes: readonly BulkOutcome[]
  /** When each of these came about; 0 = it has not. */
  readonly times: readonly Instant[]
  /** Imports that Net-Results has and whose end nobody has seen. */
  readonly toFollow: readonly JournalChunk[]
  readonly untold: readonly UntoldCounts[]
  /** The highest number that is taken. */
  readonly lastChunk: number
  /** What the imports are called at Net-Results. */
  readonly importName: string
}

/**
 * - `ready` not begun, or found in the journal
 * - `pausing`, `cancelling` nothing more is sent; what Net-Results has is followed to its end
 * - `paused` by the rep, or by a {@link BulkTrouble}
 * - `ended` everybody has an outcome
 */
export type BulkPhase = 'ready' | 'running' | 'pausing' | 'paused' | 'cancelling' | 'ended'

/** Why a bulk sync has stopped by itself. */
export type BulkTrouble =
  | { readonly kind: 'error'; readonly error: unknown }
  /** Net-Results has had imports for long and is not done. */
  | { readonly kind: 'unfinished' }

/** How a bulk sync stands. Never changes; a change gives a new one. */
export interface BulkSnapshot {
  readonly phase: BulkPhase
  readonly run: JournalRun
  readonly outcomes: readonly BulkOutcome[]
  /** When each outcome came about; 0 = it has not. */
  readonly times: readonly Instant[]
  readonly untold: UntoldCounts
  readonly trouble: BulkTrouble | null
  /** Net-Results asked to be left alone until then; `null` = it did not. */
  readonly throttledUntil: Instant | null
  /** Imports that can be asked for once more. */
  readonly unfinishedImports: number
  /** Milliseconds that it ran in this page, and the people who got their outcome meanwhile. */
  readonly pace: { readonly ranFor: number; readonly runningSince: Instant | null; readonly people: number }
}

export interface BulkSync {
  snapshot(): BulkSnapshot
  /** Calls back after each change; returns what stops it. */
  subscribe(listener: () => void): () => void
  /** Begins, or goes on; imports without a known end are asked for again. */
  start(): void
  /** Sends nothing more for now. */
  pause(): void
  /** Sends nothing more for good. The second time, what Net-Results has is not waited for either. */
  cancel(): void
  /** Sends those again for whom nothing was done. */
  retryFailed(): void
  /** Sends those again of whom nobody knows; for a rep who has been told so. */
  retryUnknown(): void
  /** Lets go of everything; what is under way comes to no more than the journal. */
  dispose(): void
}
