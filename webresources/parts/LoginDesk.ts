import type { StoredCredentials } from '../dataverse/Host'
import type { Credentials } from '../domain/Credentials'
import type { NetResultsUser } from '../net-results/NetResults'
import type { Problem } from './Problem'

/** What Net-Results says of a login. */
export type LoginTest =
  | { readonly state: 'accepted'; readonly user: NetResultsUser | null }
  /** Net-Results refused it (HTTP 401). */
  | { readonly state: 'refused'; readonly error: unknown; readonly problem: Problem }
  /** Net-Results could not be asked, or answered something else. */
  | { readonly state: 'untested'; readonly problem: Problem }

/**
 * What became of a login that Dynamics has taken: it is in use at any rate.
 *
 * - `readable` the user reads it back, so every page has it from now on
 * - `unreadable` his own password is not shared with him, so only this page has it, until it closes
 * - `changed` Dynamics gives back something else than was entered
 * - `unknown` it could not be read back
 */
export type SaveOutcome = 'readable' | 'unreadable' | 'changed' | 'unknown'

/** Where a page gets its login to Net-Results from, and where the rep changes that. */
export interface LoginDesk {
  /** What is on the user record; `undefined` while it has not been read, or could not be. */
  readonly stored: StoredCredentials | undefined
  /** Where the login in use comes from: the user record, or this page's memory. `null` = there is none. */
  readonly source: 'stored' | 'session' | null
  /** Net-Results refused the login that is on the user record. */
  readonly isRefused: boolean
  /** Takes a login into use until the page closes. */
  use(credentials: Credentials): void
  /** Stores a login on the user record and takes it into use. Rejects with the `DataverseError` of the write. */
  save(credentials: Credentials): Promise<SaveOutcome>
  /** Asks Net-Results once; never rejects. */
  test(credentials: Credentials): Promise<LoginTest>
  /** The same of the login in use; `null` = there is none. */
  readonly testCurrent: (() => Promise<LoginTest>) | null
}
