import type { Guid } from './Guid'
import type { SyncErrorId } from './ids'
import type { CalendarDay, Instant } from './Instant'
import type { ListQuery } from './ListQuery'

/** `download` goes to Net-Results, `upload` to Dynamics: the vendor's words. */
export type SyncDirection = 'download' | 'upload'

/** One thing that the sync with Dynamics could not do. Texts are Net-Results' own words. */
export interface SyncError {
  readonly id: SyncErrorId
  /** `null` when Net-Results does not say. */
  readonly direction: SyncDirection | null
  /** What kind, for instance `Invalid Email`. */
  readonly error: string
  /** Of what, for instance `Lead` or `Dynamics User`. */
  readonly entity: string
  readonly who: string
  readonly description: string
  /** `null` when Net-Results does not say. */
  readonly at: Instant | null
  /** The row in Dynamics; `null` when there is none, or Net-Results does not say. */
  readonly dynamicsId: Guid | null
}

/** A page of sync errors, newest first unless told otherwise. Absent filters do not restrict. */
export interface SyncErrorQuery extends ListQuery<'at' | 'error' | 'entity' | 'who' | 'direction'> {
  readonly direction?: SyncDirection
  readonly error?: string
  readonly entity?: string
  readonly dynamicsId?: Guid
  /** Looks in who and description. */
  readonly search?: string
  /** First day, inclusive. */
  readonly from?: CalendarDay
  /** Last day, inclusive. */
  readonly to?: CalendarDay
}
