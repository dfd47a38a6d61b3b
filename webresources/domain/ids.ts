declare const brand: unique symbol

/** A string that has been checked to be one kind of identifier, so that two kinds cannot be mixed up. */
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** A contact at Net-Results. */
export type ContactId = Branded<'ContactId'>
/** A lead score overlay. */
export type OverlayId = Branded<'OverlayId'>
/** One entry of a person's activity history. */
export type ActivityId = Branded<'ActivityId'>
/** A kind of activity, as Net-Results numbers them. */
export type ActivityTypeId = Branded<'ActivityTypeId'>
/** A user of Net-Results. */
export type NetResultsUserId = Branded<'NetResultsUserId'>
/** A list or a subscription: Net-Results numbers both from one series. */
export type ListId = Branded<'ListId'>
/** An import of contacts, which completes later. */
export type ImportId = Branded<'ImportId'>
/** An e-mail template. */
export type EmailId = Branded<'EmailId'>
/** One trackable e-mail to one person. */
export type ConversationId = Branded<'ConversationId'>
/** One visit to the customer's websites. */
export type VisitId = Branded<'VisitId'>
/** A segment: a saved search for contacts. */
export type SegmentId = Branded<'SegmentId'>
/** A group of tracked websites. */
export type DomainGroupId = Branded<'DomainGroupId'>
/** A field that the customer has added to the contacts of Net-Results. */
export type CustomFieldId = Branded<'CustomFieldId'>
/** One thing that the sync with Dynamics could not do. */
export type SyncErrorId = Branded<'SyncErrorId'>
