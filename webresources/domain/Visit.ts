import type { ContactId, DomainGroupId, OverlayId, VisitId } from './ids'
import type { CalendarDay, Instant } from './Instant'
import type { ListQuery } from './ListQuery'
import type { Person } from './Person'

/** One visit to the customer's websites. `null` = Net-Results does not say. */
export interface Visit {
  readonly id: VisitId
  /** `null` for an anonymous visitor. */
  readonly contactId: ContactId | null
  /** `null` for an anonymous visitor, and in the visits of one contact, who is known. */
  readonly person: Person | null
  readonly companyName: string | null
  /** Who an anonymous visitor's network belongs to. */
  readonly organization: string | null
  readonly city: string | null
  readonly country: string | null
  /** The person's lead score in the overlay that was asked for. */
  readonly score: number | null
  readonly domainGroupId: DomainGroupId | null
  readonly pageViews: number | null
  readonly durationSeconds: number | null
  readonly lastSeen: Instant | null
  /** The traffic source of this visit. */
  readonly leadSource: string | null
  /** The first page; `http` or `https` only. */
  readonly entryUrl: string | null
}

/** Which visits are asked for. */
export interface VisitFilter {
  /** `null` = all. */
  readonly domainGroupId: DomainGroupId | null
  /** First day, inclusive. */
  readonly from: CalendarDay
  /** Last day, inclusive. */
  readonly to: CalendarDay
}

/** A page of visits, last seen first unless told otherwise. */
export interface VisitQuery extends VisitFilter, ListQuery<'lastSeen' | 'pageViews' | 'durationSeconds'> {
  /** The overlay of the scores. */
  readonly overlayId: OverlayId
}
