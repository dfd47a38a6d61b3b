import type { ImportStatus } from './ImportStatus'
import type { SyncRefusal } from './planSync'

/** What became of one record that was to be synced. */
export type SyncOutcome =
  | { readonly state: 'added' }
  | { readonly state: 'updated' }
  /** Nothing was sent, because of the administrator's choices. */
  | { readonly state: 'notSent'; readonly reason: SyncRefusal }
  /** Nothing was sent: Dynamics does not give the record. */
  | { readonly state: 'notRead' }
  /** Net-Results got it and did not take it. Its own words, as text; empty when it has none. */
  | { readonly state: 'refused'; readonly message: string }
  /** Net-Results could not carry the import out. */
  | { readonly state: 'failed'; readonly message: string }
  /** Net-Results has it and is not done yet. */
  | { readonly state: 'running' }
  /** Net-Results is done with the import and does not say what became of this one. */
  | { readonly state: 'untold' }
  /** Net-Results has it; whether it is done could not be asked. */
  | { readonly state: 'lostSight'; readonly error: unknown }
  /** Nobody knows whether Net-Results got it. Not to be repeated by itself. */
  | { readonly state: 'doubtful'; readonly error: unknown }

/** What an import says of each of its people, in their order. Where it tells only counts, nobody is guessed. */
export function outcomesOf(status: ImportStatus, people: number): readonly SyncOutcome[] {
  const all = (outcome: SyncOutcome) => Array.from({ length: people }, () => outcome)
  if (status.state === 'failed') return all({ state: 'failed', message: status.message })
  if (status.state !== 'complete') return all({ state: 'running' })
  const { results } = status
  if (results === null) return all(outcomeOfAll(status, people))
  const byIndex = new Map(results.map((result) => [result.index, result]))
  return Array.from({ length: people }, (_, index): SyncOutcome => {
    const result = byIndex.get(index)
    if (result === undefined) return { state: 'untold' }
    if (result.outcome === 'added') return { state: 'added' }
    return result.outcome === 'overwritten' ? { state: 'updated' } : { state: 'refused', message: result.message }
  })
}

/** Counts speak of somebody only when they say the same of everybody. */
function outcomeOfAll(status: ImportStatus, people: number): SyncOutcome {
  if (status.added === people) return { state: 'added' }
  if (status.overwritten === people) return { state: 'updated' }
  const refused = (status.invalid ?? 0) + (status.duplicates ?? 0)
  return refused === people ? { state: 'refused', message: status.message } : { state: 'untold' }
}
