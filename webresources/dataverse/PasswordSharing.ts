import type { Guid } from '../domain/Guid'
import type { ForeignShare, UserAccess } from '../domain/UserAccess'

/** Everybody's access to his own Net-Results password, as it is in Dataverse. */
export interface SharingOverview {
  /** By name. */
  readonly users: readonly UserAccess[]
  readonly foreign: readonly ForeignShare[]
}

/**
 * Field sharing of the password column: each user gets to read and change it on his own record, and on no other. Only
 * whoever may read the column himself can share it, which is what system administrators may.
 */
export interface PasswordSharing {
  /**
   * Never asks for a password: which records have one is found by a filter, which gives their ids.
   * @throws DataverseError `unknownColumn` when the column is missing, `secured` when it is not secured: then anybody can
   *   read it, and there is nothing to share
   */
  sharing(signal?: AbortSignal): Promise<SharingOverview>
  /** Shares the user's own password with him. Whatever was shared before, afterwards both are. */
  grantOwnPassword(userId: Guid): Promise<'done' | 'already'>
  /** Takes it back. */
  revokeOwnPassword(userId: Guid): Promise<'done' | 'already'>
  /** Takes back what somebody else can read. */
  revokeShare(shareId: Guid): Promise<void>
}
