import type { Guid } from './Guid'

/** What somebody may do with the password on a user record, by field sharing. */
export interface PasswordShare {
  readonly id: Guid
  readonly canRead: boolean
  readonly canUpdate: boolean
}

/** A person who signs in to Dynamics, and how far his own Net-Results credentials are set up. */
export interface UserAccess {
  readonly id: Guid
  readonly name: string
  /** Has the role *Net-Results User*, himself or through a team, or a Net-Results user name. */
  readonly isRep: boolean
  /** The Net-Results user name on his record; `null` = none. */
  readonly userName: string | null
  /** A password is saved; which one nobody has asked. */
  readonly hasPassword: boolean
  /** His own password, shared with himself; `null` = not shared. */
  readonly share: PasswordShare | null
}

/** A password that is shared with somebody else than the one it belongs to. */
export interface ForeignShare {
  readonly id: Guid
  /** Whose password. */
  readonly owner: string
  /** Who may read it. */
  readonly reader: string
}

/** How far field sharing has come for one person. */
export type SharingState = 'shared' | 'partly' | 'missing'

/** Both are needed: to read the password, and to save another one. */
export function sharingState({ share }: UserAccess): SharingState {
  if (share === null || !(share.canRead || share.canUpdate)) return 'missing'
  return share.canRead && share.canUpdate ? 'shared' : 'partly'
}
