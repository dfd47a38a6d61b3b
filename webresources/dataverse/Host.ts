import type { Credentials, CredentialsProblem } from '../domain/Credentials'
import type { DateFormats } from '../domain/DateFormats'
import type { Guid } from '../domain/Guid'
import type { NumberFormat } from '../domain/numberWriter'
import type { RecordRef, RecordTable } from '../domain/RecordRef'
import type { RowRef } from '../domain/RowRef'
import type { TimeZoneRule } from '../domain/timeZone'

/** Which record the page stands on, as far as the host has said. */
export type RecordState =
  /** The host may still say; nothing is wrong yet. */
  | { readonly state: 'waiting' }
  | { readonly state: 'record'; readonly record: RecordRef; readonly known: KnownColumns }
  /** A create form before its first save. */
  | { readonly state: 'unsaved'; readonly table: RecordTable }
  /** A bulk edit form stands for many records. */
  | { readonly state: 'bulkEdit' }
  /** The host is there and says that there is no record. */
  | { readonly state: 'noRecord' }
  /** Neither Dynamics nor a record in the address: the page was opened outside the app. */
  | { readonly state: 'hostMissing' }

/** What the form already holds and need not be asked again; absent = not on the form. As saved, not as typed. */
export interface KnownColumns {
  readonly emailAddress?: string | null
  readonly fullName?: string | null
}

/** A contact or lead as saved in Dynamics. */
export interface PersonRecord {
  readonly record: RecordRef
  readonly fullName: string
  readonly emailAddress: string | null
  readonly jobTitle: string | null
  /** An active contact, an open lead. */
  readonly active: boolean
  /** `null` for a contact, and for a state that Dynamics 365 Sales does not have. */
  readonly leadState: 'open' | 'qualified' | 'disqualified' | null
  /** The record that this one was merged into, which leaves this one inactive. */
  readonly mergedInto: RecordRef | null
  /** *Do not allow Emails* is set. */
  readonly doNotEmail: boolean
}

/**
 * Columns of one row as text, by logical name: what people read in a choice or lookup, ISO 8601 for dates, plain
 * digits for numbers. `null` = empty, or kept from the user by column security.
 */
export type ColumnTexts = Readonly<Record<string, string | null>>

/** One of many rows that were read together. */
export interface PersonColumns {
  /** An active contact, an open lead. */
  readonly active: boolean
  readonly columns: ColumnTexts
}

/** The form around the page, as far as saving goes. */
export interface FormSession {
  /** Something was typed and is not saved. */
  isDirty(): boolean
  /** Rejects when Dynamics does not save: a required column is empty, a rule stands against it, a role lacks Write. */
  save(): Promise<void>
}

/** An e-mail that was sent elsewhere. */
export interface SentEmail {
  /** Whom it was sent to. */
  readonly to: RecordRef
  readonly subject: string
  /** What stands in its body: text, never markup. */
  readonly note: string
}

/** The Net-Results login on the signed-in user's own record. */
export type StoredCredentials =
  | {
      readonly state: 'stored'
      readonly credentials: Credentials
      /** Changes whenever anything on the user record does; `null` = Dataverse did not say. */
      readonly version: string | null
    }
  /** No user name is filled in. */
  | { readonly state: 'empty' }
  /**
   * A user name, but no password to be read: none has been saved, or the user has not been given read access to his
   * own. Dataverse answers both alike (Microsoft, "Column-level security": a caller cannot tell a secured value from
   * an empty one), so the page has to name both.
   */
  | { readonly state: 'unreadable' }
  /** Filled in, but impossible to send. */
  | { readonly state: 'unusable'; readonly problem: Exclude<CredentialsProblem, 'userNameMissing' | 'passwordMissing'> }

/** Where the API is; the address is https and on the build's allow-list, or it is refused. */
export type ApiAddress =
  { readonly state: 'accepted'; readonly baseUrl: string } | { readonly state: 'refused'; readonly value: string }

export interface SignedInUser {
  readonly id: Guid
  readonly name: string
  /** LCID, 1033 = English (United States). */
  readonly languageId: number | null
  readonly isHighContrast: boolean
  readonly dateFormats: DateFormats
}

/** What the client API does not tell of the signed-in user's settings. `null` = nothing there that makes sense. */
export interface RegionalSettings {
  /** The zone that he has chosen, with its clock changes as they are this year. */
  readonly timeZone: TimeZoneRule | null
  readonly numbers: NumberFormat | null
}

/**
 * What the product asks of Dynamics, in the product's words. Every call rejects with a `DataverseError`, or with the
 * signal's reason when it was aborted.
 */
export interface Dynamics {
  readonly user: SignedInUser
  /** Separates one organization's data from another's in the browser's storage. */
  readonly organizationId: string
  /** Asks Dataverse for the signed-in user's own row, and no other. */
  storedCredentials(signal?: AbortSignal): Promise<StoredCredentials>
  /**
   * Writes both columns of the signed-in user's own row, in one request that is sent once. Rejects with `secured` where
   * column security keeps him from changing the password, with `privilege` or `access` where he may not change the row.
   */
  storeCredentials(credentials: Credentials): Promise<void>
  regionalSettings(signal?: AbortSignal): Promise<RegionalSettings>
  apiAddress(signal?: AbortSignal): Promise<ApiAddress>

  /**
   * The contacts and leads that carry one of the addresses, active ones first, by address without spaces around it and in
   * lower case. Each address has an entry, an empty one when nobody carries it. Merged records are left out.
   */
  findByEmail(addresses: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, readonly PersonRecord[]>>

  /** @throws DataverseError `unknownColumn` when the table has no such column; {@link DataverseError.columns} names it */
  columns(record: RecordRef, names: readonly string[], signal?: AbortSignal): Promise<ColumnTexts>
  /**
   * The same of many contacts or leads; a row that is gone or not shared is absent.
   * @throws DataverseError as {@link columns}
   */
  columnsOfMany(
    table: Exclude<RecordTable, 'account'>,
    ids: readonly Guid[],
    names: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<Guid, PersonColumns>>

  /** The form that holds that record; `null` where there is none, or it shows another record by now. */
  form(record: RecordRef): FormSession | null
  /** Opens the record's form. */
  openRecord(record: RowRef): Promise<void>
  /** Where the record's form is, for links that are opened in a new tab. */
  recordUrl(record: RowRef): string
  /** Opens another page of ours; `data` is handed to it. */
  openPage(page: OwnPage, data: string): Promise<void>
  /** Where that page is with that `data`, for links that are passed on. */
  pageUrl(page: OwnPage, data: string): string
  /** Opens the form of a new lead with what is known already. Nothing is created before the rep saves. */
  newLead(known: LeadDefaults): Promise<void>
  /**
   * Writes a completed e-mail activity from the signed-in user to that record, regarding it, and gives its id. Sent once,
   * whatever comes back. When the second of its two steps fails, the activity stays as a draft.
   */
  logEmail(email: SentEmail): Promise<Guid>
}

/** The same for the page of a contact or lead. */
export interface FormDynamics extends Dynamics {
  person(record: RecordRef, signal?: AbortSignal): Promise<PersonRecord>
}

/** What a new lead begins with; `null` = not known. */
export interface LeadDefaults {
  readonly firstName: string | null
  readonly lastName: string | null
  readonly emailAddress: string | null
  readonly jobTitle: string | null
  readonly companyName: string | null
}

/** Pages that can be opened from another one. */
export type OwnPage = 'contact' | 'funnelvision'

/** The window that holds our page, behind every hole of the client API. */
export interface Host<Port extends Dynamics = Dynamics> {
  recordState(): RecordState
  /**
   * Calls back on each change of the record state, and when {@link dynamics} is first found; never twice for the same.
   * Does not call back at once: {@link recordState} has the present. Returns what stops it.
   */
  watchRecord(listener: (state: RecordState) => void): () => void
  /** `null` while no host has been found; {@link watchRecord} calls back when that changes. */
  dynamics(): Port | null
  /** Asks everybody once more: waits anew where there was no Dynamics or no record. */
  lookAgain(): void
  /** What was handed to the page: the pairs inside the parameter `data`. */
  options(): URLSearchParams
}

/** Whether there is a Dynamics around a page that stands on no record. */
export type AppState<Port extends Dynamics = Dynamics> =
  | { readonly state: 'waiting' }
  | { readonly state: 'connected'; readonly dynamics: Port }
  /** The page was opened outside of Dynamics. */
  | { readonly state: 'hostMissing' }

/** The app or dashboard that holds a page without a record. */
export interface AppHost<Port extends Dynamics = Dynamics> {
  state(): AppState<Port>
  /** Calls back on each change of the state; does not call back at once. Returns what stops it. */
  watch(listener: () => void): () => void
  /** Looks for Dynamics once more, where none was found. */
  lookAgain(): void
  /** What was handed to the page: the pairs inside the parameter `data`. */
  options(): URLSearchParams
}
