import type { FaultName } from './DataverseFault'

/**
 * What is on the signed-in user's row: all of it; nothing; all of it, but the secured password is not shared with him;
 * or a password that Net-Results does not accept.
 */
export type StoredCredentials = 'complete' | 'none' | 'notShared' | 'wrongPassword'

/**
 * How far the set-up has come. `imported`: as the import leaves the organization, with no application user, nothing
 * shared, no login stored, and auditing off.
 */
export type SetUp = 'complete' | 'imported'

/** What is wrong with the simulated Dataverse. Absent members are in order. */
export interface DynamicsFaults {
  readonly storedCredentials?: StoredCredentials
  readonly setUp?: SetUp
  /** What somebody changed of the column of the password. */
  readonly passwordColumn?: 'unsecured' | 'audited'
  /** Privileges that the signed-in user's roles lack, as `contact.Read`. */
  readonly missingPrivileges?: readonly string[]
  /** Identifiers of rows that are not shared with the signed-in user. */
  readonly inaccessible?: readonly string[]
  /** Identifiers of rows that somebody has deleted. */
  readonly deleted?: readonly string[]
  /** Every call is refused by service protection. */
  readonly throttled?: boolean
  readonly sessionExpired?: boolean
  /** What each create, update and delete is answered with; nothing of it is done, and reads go on. */
  readonly writes?: FaultName
  /** The client has no network, and says so. */
  readonly offline?: boolean
  /** Calls never come back. */
  readonly hangs?: boolean
  /** Milliseconds that each call takes. */
  readonly latency?: number
  /** Current value of the environment variable `nr_ApiBaseUrl`. */
  readonly apiBaseUrl?: string
  /** LCID of the user's language; 1033 (English, United States) when absent. */
  readonly languageId?: number
  readonly highContrast?: boolean
  /** Milliseconds by which the clock of Dataverse is ahead of the world's. */
  readonly clockAhead?: number
}
