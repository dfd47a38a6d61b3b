import type { Activity, ActivityFilter, ActivityQuery, ActivityType } from '../domain/Activity'
import type { Conversation, ConversationQuery } from '../domain/Conversation'
import type { CustomField } from '../domain/CustomField'
import type { DomainGroup } from '../domain/DomainGroup'
import type { EmailList } from '../domain/EmailList'
import type { EmailTemplate } from '../domain/EmailTemplate'
import type { FieldMapping } from '../domain/FieldMapping'
import type { HotContact } from '../domain/HotContact'
import type {
  ContactId,
  ConversationId,
  EmailId,
  ImportId,
  ListId,
  NetResultsUserId,
  OverlayId,
  SyncErrorId,
} from '../domain/ids'
import type { ImportRequest } from '../domain/ImportRequest'
import type { ImportStatus } from '../domain/ImportStatus'
import type { ListQuery } from '../domain/ListQuery'
import type { MailingStatus } from '../domain/MailingStatus'
import type { Page } from '../domain/Page'
import type { RecordTable } from '../domain/RecordRef'
import type { Overlay, ScoredContact } from '../domain/ScoredContact'
import type { Segment, SegmentQuestion } from '../domain/Segment'
import type { Subscription } from '../domain/Subscription'
import type { SyncError, SyncErrorQuery } from '../domain/SyncError'
import type { SyncOptions, SyncSettingChanges } from '../domain/SyncOptions'
import type { Visit, VisitFilter, VisitQuery } from '../domain/Visit'

/** The signed-in rep, as Net-Results knows him. */
export interface NetResultsUser {
  readonly id: NetResultsUserId
  readonly name: string
  readonly emailAddress: string | null
}

/** A score that a rep sets by hand. */
export interface ScoreChange {
  readonly contactId: ContactId
  readonly overlayId: OverlayId
  /** A whole number. */
  readonly score: number
  /** Why; kept in the contact's history. May be empty. */
  readonly comment: string
}

/** A part of the lists that can be searched; a search that is empty does not restrict. */
export type SearchQuery<Column extends string> = ListQuery<Column> & { readonly search?: string }

/** A part of the rep's own contacts, scored in one overlay. */
export type HotContactQuery<Column extends string> = ListQuery<Column> & { readonly overlayId: OverlayId }

/**
 * What the rest of the product asks of Net-Results, in the product's words. Every call rejects with a
 * `NetResultsError`, or with the signal's reason when it was aborted. Reads that start in the same microtask turn for
 * the same controller travel as one batch. Writes are sent once, whatever comes back: one that was aborted, timed out or
 * came back `malformed` may have happened.
 */
export interface NetResults {
  /** The user with that user name; `null` when Net-Results has none. */
  findUser(userName: string, signal?: AbortSignal): Promise<NetResultsUser | null>
  /** The contact with that e-mail address; `null` = unknown to Net-Results. */
  findContact(emailAddress: string, signal?: AbortSignal): Promise<ContactId | null>

  defaultOverlay(signal?: AbortSignal): Promise<Overlay>
  overlays(signal?: AbortSignal): Promise<readonly Overlay[]>
  contactWithScore(contactId: ContactId, overlayId: OverlayId, signal?: AbortSignal): Promise<ScoredContact>
  /** A write; gives the contact as it is then. */
  setLeadScore(change: ScoreChange, signal?: AbortSignal): Promise<ScoredContact>

  mailingStatus(contactId: ContactId, signal?: AbortSignal): Promise<MailingStatus>
  /** A write; gives the status as it is then. There is deliberately no way to opt somebody in. */
  unsubscribe(contactId: ContactId, comment: string, signal?: AbortSignal): Promise<MailingStatus>

  activityTypes(signal?: AbortSignal): Promise<readonly ActivityType[]>
  activities(query: ActivityQuery, signal?: AbortSignal): Promise<Page<Activity>>
  /** How many activities match, without reading them; `null` when the server gives no totals. */
  countActivities(contactId: ContactId, filter: ActivityFilter, signal?: AbortSignal): Promise<number | null>
  /** All visits of one contact in the range, in the order in which Net-Results gives them. */
  visits(query: VisitFilter & { readonly contactId: ContactId }, signal?: AbortSignal): Promise<readonly Visit[]>

  /** Lists without the subscriptions, by name unless told otherwise. */
  lists(query: SearchQuery<'name' | 'contactCount'>, signal?: AbortSignal): Promise<Page<EmailList>>
  /** By name unless told otherwise. */
  subscriptions(query: ListQuery<'name' | 'publicName'>, signal?: AbortSignal): Promise<Page<Subscription>>
  /** The lists and subscriptions that a contact is on. When `unsupported`, ask {@link isOnList} for each. */
  memberships(contactId: ContactId, signal?: AbortSignal): Promise<readonly ListId[]>
  isOnList(listId: ListId, contactId: ContactId, signal?: AbortSignal): Promise<boolean>
  /**
   * A write that begins an import; it completes later, see {@link importStatus}.
   * @throws RangeError for no people, or more than 200: a programming mistake
   */
  submitImport(request: ImportRequest, signal?: AbortSignal): Promise<ImportId>
  importStatus(importId: ImportId, signal?: AbortSignal): Promise<ImportStatus>

  /** By name unless told otherwise. */
  emails(query: SearchQuery<'name' | 'subject'>, signal?: AbortSignal): Promise<Page<EmailTemplate>>
  /** A write: it sends. `refused` when the contact is not mailable. */
  sendEmail(
    message: { readonly emailId: EmailId; readonly contactId: ContactId },
    signal?: AbortSignal,
  ): Promise<ConversationId>
  myEmails(query: ConversationQuery, signal?: AbortSignal): Promise<Page<Conversation>>

  /** The rep's own contacts, highest score first unless told otherwise. */
  myLeadScores(
    query: HotContactQuery<'score' | 'scoreChange7Days' | 'lastSeen' | 'lastName' | 'companyName'>,
    signal?: AbortSignal,
  ): Promise<Page<HotContact>>
  /** The rep's own contacts who came to the websites of late, most visits first unless told otherwise. */
  myWebActivity(
    query: HotContactQuery<'visitCount' | 'pageViews' | 'lastSeen' | 'score' | 'lastName'>,
    signal?: AbortSignal,
  ): Promise<Page<HotContact>>
  /** Visits of the rep's own contacts. */
  myVisits(query: VisitQuery, signal?: AbortSignal): Promise<Page<Visit>>
  /** Visits of nobody whom Net-Results knows by name. */
  anonymousVisits(query: VisitQuery, signal?: AbortSignal): Promise<Page<Visit>>
  domainGroups(signal?: AbortSignal): Promise<readonly DomainGroup[]>
  /** By name unless told otherwise. */
  segments(query: ListQuery<'name'>, signal?: AbortSignal): Promise<Page<Segment>>
  isInSegment(question: SegmentQuestion, signal?: AbortSignal): Promise<boolean>

  /** What the customer has added to the vendor's own fields, by name. */
  customFields(query: ListQuery<'name'>, signal?: AbortSignal): Promise<Page<CustomField>>
  fieldMappings(entity: RecordTable, signal?: AbortSignal): Promise<readonly FieldMapping[]>
  /** A write that changes the columns it names and leaves the others; gives all as they are then. */
  setFieldMappings(
    entity: RecordTable,
    mappings: readonly FieldMapping[],
    signal?: AbortSignal,
  ): Promise<readonly FieldMapping[]>
  syncOptions(signal?: AbortSignal): Promise<SyncOptions>
  /** A write that changes the settings it is given and leaves the others; gives all as they are then. */
  setSyncOptions(changes: SyncSettingChanges, signal?: AbortSignal): Promise<SyncOptions>
  syncErrors(query: SyncErrorQuery, signal?: AbortSignal): Promise<Page<SyncError>>
  /** A write. */
  dismissSyncErrors(ids: readonly SyncErrorId[], signal?: AbortSignal): Promise<void>
  /** A write that begins a full sync from Dynamics, which may take days. `refused` while one runs. */
  submitFullSync(signal?: AbortSignal): Promise<void>
}
