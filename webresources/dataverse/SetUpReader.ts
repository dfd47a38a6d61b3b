import type { Guid } from '../domain/Guid'
import type { Instant } from '../domain/Instant'
import type {
  ApplicationUser,
  AuditingFact,
  HeldPrivilege,
  InstalledSolution,
  PasswordColumnFact,
  RepFact,
  RolesFact,
} from '../domain/setup/SetUpFacts'

/**
 * What the checklist asks of Dataverse. Every question stands alone, so that one that is refused takes nothing from the
 * others. No question asks for a password or a user name. Errors are those of `Dynamics`.
 */
export interface SetUpReader {
  /** Ours, as far as they are installed. */
  installedSolutions(signal?: AbortSignal): Promise<readonly InstalledSolution[]>
  productRoles(signal?: AbortSignal): Promise<RolesFact>
  /** What a role gives, at which depth. */
  rolePrivileges(roleId: Guid, signal?: AbortSignal): Promise<readonly HeldPrivilege[]>
  applicationUsers(signal?: AbortSignal): Promise<readonly ApplicationUser[]>
  /** Which of these privileges a user has, through all of his roles and teams, at the depth that counts in the end. */
  userPrivileges(userId: Guid, names: readonly string[], signal?: AbortSignal): Promise<readonly HeldPrivilege[]>
  /** The switch of the environment, and those of account, contact and lead. */
  auditing(signal?: AbortSignal): Promise<AuditingFact>
  /** `null` = the user table has no such column. */
  passwordColumn(signal?: AbortSignal): Promise<PasswordColumnFact | null>
  /** Names of the profiles that give their members Read on everybody's password. */
  passwordProfiles(signal?: AbortSignal): Promise<readonly string[]>
  /** Everybody enabled who has the role for reps. */
  reps(signal?: AbortSignal): Promise<readonly RepFact[]>
  /** What time it is in Dataverse, to the second; `null` = the answer does not say. */
  serverTime(signal?: AbortSignal): Promise<Instant | null>
}
