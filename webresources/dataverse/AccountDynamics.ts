import type { Guid } from '../domain/Guid'
import type { RecordRef } from '../domain/RecordRef'
import type { Dynamics, PersonRecord } from './Host'

/** An account as saved in Dynamics. */
export interface AccountRecord {
  readonly record: RecordRef
  readonly name: string
}

/** A part of an account's people. */
export interface AccountPeople {
  /** Contacts first, each table by name. */
  readonly people: readonly PersonRecord[]
  /** Gives the part after this one; `null` = this was the last. */
  readonly nextPage: string | null
  /** The role does not let the user read leads, so none are among them. */
  readonly withoutLeads: boolean
}

/** What the page of an account asks of Dynamics on top of what every page asks. Errors are those of `Dynamics`. */
export interface AccountDynamics extends Dynamics {
  account(id: Guid, signal?: AbortSignal): Promise<AccountRecord>
  /**
   * The contacts of an account, and the leads that name it as their parent account, page by page. Not those of its
   * sub-accounts, and no records that were merged into others.
   *
   * @param pageToken `nextPage` of the part before; `null` for the first
   */
  accountPeople(accountId: Guid, pageToken: string | null, signal?: AbortSignal): Promise<AccountPeople>
}
