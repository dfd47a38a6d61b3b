import type { ContactId, OverlayId } from './ids'
import type { Instant } from './Instant'

/** One of the scoring models that run side by side at Net-Results. */
export interface Overlay {
  readonly id: OverlayId
  readonly name: string
  readonly isDefault: boolean
}

/** A Net-Results contact with its score in one overlay. `null` = Net-Results does not say. */
export interface ScoredContact {
  readonly id: ContactId
  readonly emailAddress: string | null
  readonly firstName: string | null
  readonly lastName: string | null
  readonly jobTitle: string | null
  readonly companyName: string | null
  /** Has no ceiling; never a percentage. */
  readonly score: number | null
  readonly contactScore: number | null
  readonly activityScore: number | null
  /** The traffic source that first brought the person: "Net-Results Lead Source". */
  readonly leadSource: string | null
  readonly firstSeen: Instant | null
  readonly lastSeen: Instant | null
  /** Oldest first; empty when Net-Results keeps none. */
  readonly history: readonly ScorePoint[]
}

export interface ScorePoint {
  readonly at: Instant
  readonly score: number
}
