/** Which picture stands beside a problem. */
export type ProblemIcon =
  'waiting' | 'save' | 'person' | 'key' | 'error' | 'shield' | 'plug' | 'timer' | 'cloud' | 'filter' | 'history'

/** Why there is nothing to show, and what to do about it: one title, one or two sentences, at most one hint. */
export interface Problem {
  /** Stable name of the cause, for tests and for support. */
  readonly cause: string
  readonly icon: ProblemIcon
  readonly title: string
  readonly body: string
  readonly hint?: string
  /** Something is broken, as against merely absent. */
  readonly severe: boolean
  /** Whether asking again can help. */
  readonly retry: boolean
  /** What support needs: no names, addresses or passwords. Absent = nothing to copy. */
  readonly details?: string
  /** What has failed, another one each time that it does. Absent = nothing has. */
  readonly error?: unknown
}
