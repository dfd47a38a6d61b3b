import type { Activity, ActivityFilter, ActivityQuery, ActivityType } from '../domain/Activity'
import type { ContactId, NetResultsUserId, OverlayId } from '../domain/ids'
import type { MailingStatus } from '../domain/MailingStatus'
import type { Page } from '../domain/Page'
import type { Overlay, ScoredContact } from '../domain/ScoredContact'

/** The signed-in rep, as Net-Results knows him. */
export interface NetResultsUser {
  readonly id: NetResultsUserId
  readonly name: string
  readonly emailAddress: string | null
}

/**
 * What the rest of the product asks of Net-Results, in the product's words. Every call rejects with a
 * `NetResultsError`, or with the signal's reason when it was aborted. Reads that start in the same microtask turn for
 * the same controller travel as one batch.
 */
export interface NetResults {
  /** The user with that user name; `null` when Net-Results has none. */
  findUser(userName: string, signal?: AbortSignal): Promise<NetResultsUser | null>
  /** The contact with that e-mail address; `null` = unknown to Net-Results. */
  findContact(emailAddress: string, signal?: AbortSignal): Promise<ContactId | null>
  defaultOverlay(signal?: AbortSignal): Promise<Overlay>
  contactWithScore(contactId: ContactId, overlayId: OverlayId, signal?: AbortSignal): Promise<ScoredContact>
  mailingStatus(contactId: ContactId, signal?: AbortSignal): Promise<MailingStatus>
  activityTypes(signal?: AbortSignal): Promise<readonly ActivityType[]>
  activities(query: ActivityQuery, signal?: AbortSignal): Promise<Page<Activity>>
  /** How many activities match, without reading them; `null` when the server gives no totals. */
  countActivities(contactId: ContactId, filter: ActivityFilter, signal?: AbortSignal): Promise<number | null>
}
