import type { Instant } from '../Instant'
import type { UntoldCounts } from './BulkJournal'
import type { BulkPhase, BulkSnapshot, BulkStart, BulkTrouble } from './BulkSync'
import type { BulkOutcome } from './BulkOutcome'

/** What a bulk sync shows of itself. Collects changes and tells of them once per turn. */
export function createBulkBoard(start: BulkStart, now: () => Instant) {
  const outcomes = [...start.outcomes]
  const times = [...start.times]
  const listeners = new Set<() => void>()
  const untold = { added: 0, updated: 0, refused: 0 }
  let phase: BulkPhase = start.run.endedAt === null ? 'ready' : 'ended'
  let trouble: BulkTrouble | null = null
  let throttledUntil: Instant | null = null
  let unfinishedImports = start.toFollow.length
  let run = start.run
  let pace: BulkSnapshot['pace'] = { ranFor: 0, runningSince: null, people: 0 }
  let snapshot: BulkSnapshot | null = null
  let telling = false

  const addUntold = (counts: UntoldCounts) => {
    untold.added += counts.added
    untold.updated += counts.updated
    untold.refused += counts.refused
    changed()
  }
  start.untold.forEach(addUntold)

  function changed(): void {
    snapshot = null
    if (telling) return
    telling = true
    void Promise.resolve().then(() => {
      telling = false
      for (const listener of [...listeners]) listener()
    })
  }

  return {
    outcomeOf: (position: number) => outcomes[position],
    count: (matches: (outcome: BulkOutcome) => boolean) => outcomes.filter(matches).length,
    positions: (matches: (outcome: BulkOutcome) => boolean) =>
      outcomes.flatMap((outcome, position) => (matches(outcome) ? [position] : [])),
    set(positions: readonly number[], outcome: (index: number) => BulkOutcome): void {
      positions.forEach((position, index) => {
        outcomes[position] = outcome(index)
        times[position] = now()
      })
      changed()
    },
    addUntold,
    /** That many people got their outcome. */
    settled(people: number): void {
      pace = { ...pace, people: pace.people + people }
      changed()
    },
    get phase() {
      return phase
    },
    enter(next: BulkPhase): void {
      const runs = next === 'running'
      const { runningSince } = pace
      if (runs && runningSince === null) pace = { ...pace, runningSince: now() }
      if (!runs && runningSince !== null)
        pace = { ...pace, ranFor: pace.ranFor + now() - runningSince, runningSince: null }
      phase = next
      if (runs) run = { ...run, endedAt: null }
      changed()
    },
    end(at: Instant): void {
      run = { ...run, endedAt: at }
      this.enter('ended')
    },
    trouble(next: BulkTrouble | null): void {
      trouble = next
      changed()
    },
    throttle(until: Instant | null): void {
      throttledUntil = until
      changed()
    },
    unfinished(imports: number): void {
      unfinishedImports = imports
      changed()
    },
    snapshot(): BulkSnapshot {
      snapshot ??= {
        phase,
        run,
        outcomes: outcomes.slice(),
        times: times.slice(),
        untold: { ...untold },
        trouble,
        throttledUntil,
        unfinishedImports,
        pace,
      }
      return snapshot
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export type BulkBoard = ReturnType<typeof createBulkBoard>
