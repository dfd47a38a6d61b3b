import type { UserAccess } from '../../domain/UserAccess'

export type SharingAction = 'grant' | 'revoke'

export type SharingResult =
  { readonly state: 'waiting' | 'working' | 'done' | 'already' } | { readonly state: 'failed'; readonly error: unknown }

export interface SharingRun {
  readonly action: SharingAction
  readonly people: readonly UserAccess[]
  readonly results: ReadonlyMap<string, SharingResult>
  readonly isRunning: boolean
  readonly isStopped: boolean
}

/** How many have what they should, how many failed, of how many. */
export function countResults(results: ReadonlyMap<string, SharingResult>) {
  const states = [...results.values()].map(({ state }) => state)
  const count = (...wanted: readonly SharingResult['state'][]) => states.filter((one) => wanted.includes(one)).length
  return { good: count('done', 'already'), bad: count('failed'), all: states.length }
}
