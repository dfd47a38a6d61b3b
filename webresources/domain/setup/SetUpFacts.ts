import type { Guid } from '../Guid'

/** Something that was asked; the error says why there is no answer. */
export type Fact<Value> =
  | { readonly state: 'asking' }
  | { readonly state: 'known'; readonly value: Value }
  | { readonly state: 'failed'; readonly error: unknown }

export interface InstalledSolution {
  readonly uniqueName: string
  /** Four numbers, as Dataverse writes it. */
  readonly version: string
  readonly managed: boolean
}

export interface RoleHolder {
  readonly id: Guid
  readonly name: string
  readonly enabled: boolean
  /** A service, not a person. */
  readonly isApplication: boolean
}

/** One of our two roles; each business unit has a copy, and all of them count as one. */
export interface RoleFact {
  /** The copy of the root business unit, which has the privileges. */
  readonly id: Guid
  readonly managed: boolean
  /** Who has it himself or through a team, each once. */
  readonly holders: readonly RoleHolder[]
}

/** `null` = Dynamics has no role of that name. */
export interface RolesFact {
  readonly sync: RoleFact | null
  readonly user: RoleFact | null
}

/** How far a privilege reaches: own records, business unit, with the units below it, organization. */
export type Depth = 'Basic' | 'Local' | 'Deep' | 'Global'

export interface HeldPrivilege {
  readonly name: string
  readonly depth: Depth
}

export interface ApplicationUser {
  readonly id: Guid
  readonly name: string
  readonly applicationId: Guid
  readonly enabled: boolean
}

export interface AuditingFact {
  /** The organization's own switch, above all others. */
  readonly organization: boolean
  /** `-1` = for ever; `null` = not said. */
  readonly retentionDays: number | null
  readonly tables: readonly { readonly name: string; readonly audited: boolean }[]
}

export interface PasswordColumnFact {
  readonly secured: boolean
  readonly audited: boolean
}

/** Somebody with the role for reps. */
export interface RepFact {
  readonly id: Guid
  readonly name: string
  readonly hasUserName: boolean
  /** He may read his own password. */
  readonly canReadPassword: boolean
}

/** Whether a browser gets to the address; nothing secret is sent for it. */
export type Reach = 'reached' | 'unreachable' | 'policy' | 'offline' | 'timeout'

export type AddressFact =
  | { readonly state: 'refused'; readonly value: string }
  | { readonly state: 'accepted'; readonly baseUrl: string; readonly reach: Reach }

/** Why nobody is signed in to Net-Results, or who is. */
export type LoginFact =
  | { readonly state: 'signedIn'; readonly name: string | null }
  /** No user name and password that could be sent. */
  | { readonly state: 'noCredentials' }
  | { readonly state: 'failed'; readonly kind: string; readonly error: unknown }

export interface MappingFact {
  readonly table: string
  /** How many of its columns have a field at Net-Results. */
  readonly mapped: number
}

/** Milliseconds by which this computer is ahead of Dataverse; negative = behind. `null` = Dataverse gave no time. */
export interface ClockFact {
  readonly ahead: number | null
}

/** Everything that the checklist asks, each on its own. */
export interface SetUpFacts {
  readonly solutions: Fact<readonly InstalledSolution[]>
  readonly roles: Fact<RolesFact>
  /** Of the sync role; empty where there is no such role. */
  readonly rolePrivileges: Fact<readonly HeldPrivilege[]>
  readonly applicationUsers: Fact<readonly ApplicationUser[]>
  /** Of Net-Results' application user, through all of his roles and teams; empty where there is no such user. */
  readonly userPrivileges: Fact<readonly HeldPrivilege[]>
  readonly auditing: Fact<AuditingFact>
  /** `null` = there is no such column. */
  readonly passwordColumn: Fact<PasswordColumnFact | null>
  /** Column security profiles that give their members Read on the password of everybody. */
  readonly passwordProfiles: Fact<readonly string[]>
  readonly reps: Fact<readonly RepFact[]>
  readonly address: Fact<AddressFact>
  readonly login: Fact<LoginFact>
  /** Whether Net-Results has the syncs on; `null` = it does not say. */
  readonly syncsEnabled: Fact<boolean | null>
  readonly mappings: Fact<readonly MappingFact[]>
  readonly clock: Fact<ClockFact>
}

export type FactName = keyof SetUpFacts
