/** What a person did, newest first. Instants are milliseconds UTC. */
export interface History {
  readonly activities: readonly ActivityRecord[]
  readonly visits: readonly VisitRecord[]
}

export interface ActivityRecord {
  readonly id: number
  readonly typeId: number
  readonly at: number
  readonly description: string
  readonly detail: string
  readonly url: string | null
  readonly scoreChange: number | null
}

export interface VisitRecord {
  readonly id: number
  readonly startedAt: number
  /** When the last page was opened. */
  readonly lastAccess: number
  readonly pages: number
  /** Seconds; `null` = one page, of which nobody knows how long it was looked at. */
  readonly duration: number | null
  readonly source: string
  readonly domainGroupId: number
  readonly entryUrl: string
}

/** Some activities that belong together, oldest first; minutes count from the start. */
export interface Episode {
  readonly steps: readonly [Step, ...Step[]]
  readonly visit?: { readonly source: string; readonly domainGroupId: number }
}

export interface Step {
  readonly minute: number
  readonly typeId: number
  readonly description: string
  readonly detail?: string
  readonly url?: string
  readonly scoreChange?: number
}
