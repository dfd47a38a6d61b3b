import type { Instant } from '../Instant'
import { canRetry, type BulkOutcome } from './BulkOutcome'
import type { BulkSnapshot } from './BulkSync'

/** A bulk sync in numbers of people. */
export interface BulkCounts {
  readonly total: number
  /** Everybody who does not wait and is not under way. */
  readonly done: number
  readonly waiting: number
  readonly syncing: number
  /** With those whom only the counts of an import tell of. */
  readonly added: number
  readonly updated: number
  /** Left out by the administrator's choices. */
  readonly skipped: number
  /** Not taken, not come about, or not given by Dynamics; all that can be retried. */
  readonly failed: number
  /** Those of {@link failed} whom Net-Results got and did not take. */
  readonly refused: number
  /** Refused by Net-Results, which does not say who. No part of {@link failed}: nobody can be retried. */
  readonly refusedUntold: number
  /** Finished, and nobody says what became of whom. */
  readonly untold: number
  readonly unfinished: number
  readonly unknown: number
  readonly cancelled: number
}

export function countOutcomes({ outcomes, untold }: Pick<BulkSnapshot, 'outcomes' | 'untold'>): BulkCounts {
  const counts = new Map<BulkOutcome['state'], number>()
  let failed = 0
  for (const outcome of outcomes) {
    counts.set(outcome.state, (counts.get(outcome.state) ?? 0) + 1)
    if (canRetry(outcome)) failed += 1
  }
  const count = (state: BulkOutcome['state']) => counts.get(state) ?? 0
  const waiting = count('waiting')
  const syncing = count('syncing')
  return {
    total: outcomes.length,
    done: outcomes.length - waiting - syncing,
    waiting,
    syncing,
    added: count('added') + untold.added,
    updated: count('updated') + untold.updated,
    skipped: count('notSent'),
    failed,
    refused: count('refused'),
    refusedUntold: untold.refused,
    untold: count('untold'),
    unfinished: count('unfinished'),
    unknown: count('unknown'),
    cancelled: count('cancelled'),
  }
}

/** Fewer do not tell how fast it goes. */
const ENOUGH_PEOPLE = 50

/** Milliseconds that it will take at the pace so far; `null` while nobody can tell. */
export function remainingTime(snapshot: BulkSnapshot, now: Instant): number | null {
  const { pace, outcomes, phase } = snapshot
  if (phase !== 'running' || pace.runningSince === null || pace.people < ENOUGH_PEOPLE) return null
  const left = outcomes.filter(({ state }) => state === 'waiting' || state === 'syncing').length
  return ((pace.ranFor + now - pace.runningSince) / pace.people) * left
}
