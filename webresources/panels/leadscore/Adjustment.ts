import type { ContactId, OverlayId } from '../../domain/ids'
import type { Instant } from '../../domain/Instant'
import type { Overlay, ScoredContact } from '../../domain/ScoredContact'

/**
 * - `pending` shows already, can be undone, nothing has been sent
 * - `saving` sent, no answer yet
 * - `refused` certainly not carried out
 * - `unsure` may have been carried out
 */
export type AdjustmentState = 'pending' | 'saving' | 'saved' | 'undone' | 'refused' | 'unsure'

/** One score that the rep has set by hand since the page was opened. */
export interface Adjustment {
  readonly id: number
  readonly at: Instant
  readonly overlay: Overlay
  /** What showed before; `null` = no score. */
  readonly from: number | null
  readonly to: number
  readonly comment: string
  readonly state: AdjustmentState
  /** Why it is refused or unsure, for the rep; else empty. */
  readonly reason: string
}

/** All that was adjusted for one contact, and what Net-Results last said of each overlay that is being adjusted. */
export interface ScoreDesk {
  /** Oldest first. */
  readonly adjustments: readonly Adjustment[]
  readonly truths: Readonly<Record<OverlayId, ScoredContact>>
  /** This account's API has turned out to have no way to set a score. */
  readonly unsupported: boolean
}

export const EMPTY_DESK: ScoreDesk = { adjustments: [], truths: {}, unsupported: false }

export const deskKey = (contactId: ContactId) => ['contact', contactId, 'scoreAdjustments'] as const

/** The same key as the header's, so that both always show one number. */
export const scoreKey = (contactId: ContactId, overlayId: OverlayId) =>
  ['contact', contactId, 'score', overlayId] as const

/** Whether it shows although Net-Results has not confirmed it. */
export const isOpen = ({ state }: Adjustment): boolean => state === 'pending' || state === 'saving'
