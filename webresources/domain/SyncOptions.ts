import type { Instant } from './Instant'

/** What the administrator decides about the sync with Dynamics. `null` = Net-Results does not say. */
export interface SyncSettings {
  readonly syncsEnabled: boolean | null
  /** E-mail addresses, comma separated; empty for none. */
  readonly notificationRecipients: string
  /** Contacts and leads without an e-mail address are left out. */
  readonly onlyWithEmail: boolean | null
  /** Dynamics may write empty fields to Net-Results. */
  readonly dynamicsWritesEmpty: boolean | null
  /** Net-Results may write empty fields to Dynamics. */
  readonly netResultsWritesEmpty: boolean | null
  readonly syncLeadScoreChanges: boolean | null
  /** On a lead score change only the score is written, not the whole record. */
  readonly onlyLeadScoreOnChange: boolean | null
  readonly skipInactive: boolean | null
  readonly syncMarketingLists: boolean | null
  /** For records without an account; empty for none. */
  readonly defaultAccountName: string
  /** For records without a last name; empty for none. */
  readonly defaultLastName: string
}

/** The settings to change. One that Net-Results does not say cannot be written back. */
export type SyncSettingChanges = { readonly [Name in keyof SyncSettings]?: NonNullable<SyncSettings[Name]> }

/** The settings, and how the sync stands. */
export interface SyncOptions extends SyncSettings {
  readonly lastFullSync: Instant | null
  readonly lastDownSync: Instant | null
  readonly fullSyncRunning: boolean | null
}
