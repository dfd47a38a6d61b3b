import type { Credentials, CredentialsProblem } from '../domain/Credentials'
import type { Guid } from '../domain/Guid'
import type { RecordRef, RecordTable } from '../domain/RecordRef'

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
  readonly active: boolean
}

/** The Net-Results login on the signed-in user's own record. */
export type StoredCredentials =
  | { readonly state: 'stored'; readonly credentials: Credentials }
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
  person(record: RecordRef, signal?: AbortSignal): Promise<PersonRecord>
  apiAddress(signal?: AbortSignal): Promise<ApiAddress>
}

/** The window that holds our page, behind every hole of the client API. */
export interface Host {
  recordState(): RecordState
  /**
   * Calls back on each change of the record state, and when {@link dynamics} is first found; never twice for the same.
   * Does not call back at once: {@link recordState} has the present. Returns what stops it.
   */
  watchRecord(listener: (state: RecordState) => void): () => void
  /** `null` while no host has been found; {@link watchRecord} calls back when that changes. */
  dynamics(): Dynamics | null
}
