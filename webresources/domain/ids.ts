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
