import type { Instant } from '../Instant'
import type { FactName } from './SetUpFacts'
import type { PrivilegeJudgment } from './syncPrivileges'

/** `asking` = not all that the step depends on has been answered yet. */
export type StepStatus = 'done' | 'toDo' | 'cannotTell' | 'asking'

export type StepSection = 'move' | 'dynamics' | 'connection'

/** A step as it stands in the list, and what it depends on. */
export interface StepPlan {
  readonly id: StepId
  readonly section: StepSection
  readonly facts: readonly FactName[]
}

export type StepId =
  | 'disableSyncs'
  | 'mfaExclusions'
  | 'oldApplication'
  | 'adminConsent'
  | 'syncRole'
  | 'applicationUser'
  | 'enableSyncs'
  | 'fieldMappings'
  | 'solution'
  | 'repRole'
  | 'auditing'
  | 'passwordColumn'
  | 'repCredentials'
  | 'apiAddress'
  | 'contentSecurityPolicy'
  | 'crossOrigin'
  | 'signIn'
  | 'clock'

/** Names for the screen; a report counts them and does not say them. */
export interface People {
  readonly count: number
  readonly names: readonly string[] | null
}

/** What is so, by name; the words of each stand in `parts/words/setUp.ts`. */
export interface FindingValues {
  markedAsDone: { readonly at: Instant }
  /** The question behind the step failed. */
  failed: { readonly error: unknown }
  asking: object

  syncsOff: object
  syncsOnAgain: object
  syncsOnTooEarly: { readonly steps: readonly number[] }
  syncsOnUnsure: { readonly steps: readonly number[] }
  syncsUnsaid: object
  mfaUnseen: object
  otherApplications: { readonly applications: readonly string[] }
  oldApplicationUnseen: object
  consentUnseen: { readonly userThere: boolean }
  roleMissing: object
  rolePrivileges: PrivilegeJudgment
  roleComplete: { readonly version: string | null; readonly managed: boolean; readonly lowered: readonly string[] }
  userMissing: object
  userDisabled: object
  userWithoutRole: object
  userPrivileges: PrivilegeJudgment
  userReady: { readonly lowered: readonly string[] }
  syncsOn: object
  syncsOffYet: { readonly steps: readonly number[] }
  mappingsEmpty: { readonly tables: readonly string[] }
  mappingsLoad: { readonly counts: readonly { readonly table: string; readonly mapped: number }[] }

  solutionMissing: object
  solutionsDiffer: { readonly pages: string; readonly installed: string; readonly sync: string | null }
  solutionInstalled: { readonly version: string; readonly managed: boolean }
  repRoleMissing: object
  nobodyHasRole: object
  peopleHaveSyncRole: { readonly people: People }
  rolesGiven: { readonly people: People }
  auditingOff: object
  tablesNotAudited: { readonly tables: readonly string[] }
  auditingOn: { readonly retentionDays: number | null }
  passwordColumnMissing: object
  passwordAtRisk: {
    readonly notSecured: boolean
    readonly audited: boolean
    readonly profiles: readonly string[]
  }
  passwordSafe: object
  noReps: object
  repsIncomplete: { readonly total: number; readonly withoutUserName: People; readonly withoutSharing: People }
  repsComplete: { readonly total: number }

  addressRefused: { readonly value: string }
  addressUnreachable: { readonly baseUrl: string }
  addressUntried: { readonly baseUrl: string; readonly because: 'policy' | 'offline' | 'timeout' }
  addressReached: { readonly baseUrl: string }
  policyBlocks: { readonly baseUrl: string }
  policyUntried: object
  policyAllows: object
  originBlocked: object
  originUntried: { readonly because: 'address' | 'policy' | 'credentials' | 'network' }
  originAllowed: object
  signInImpossible: { readonly because: 'credentials' | 'address' }
  signInRefused: { readonly error: unknown }
  signedIn: { readonly person: People }
  clockUnsaid: object
  clockWrong: { readonly ahead: number }
  clockRight: { readonly ahead: number }
}

export type FindingName = keyof FindingValues
export type Finding = { [Name in FindingName]: { readonly name: Name } & FindingValues[Name] }[FindingName]

/** One step of the checklist as it is now. */
export interface SetUpStep {
  readonly id: StepId
  readonly section: StepSection
  /** Counted from 1 through the whole list. */
  readonly number: number
  readonly status: StepStatus
  readonly finding: Finding
  /** Nobody but a person can know it: he may say that it is done. */
  readonly canBeMarked: boolean
  /** It counts as done because somebody said so. */
  readonly isMarked: boolean
}

/** The whole list in order: Net-Results' own steps first, in its order. */
export const STEP_PLANS: readonly StepPlan[] = [
  {
    id: 'disableSyncs',
    section: 'move',
    facts: ['syncsEnabled', 'applicationUsers', 'roles', 'rolePrivileges', 'userPrivileges', 'solutions'],
  },
  { id: 'mfaExclusions', section: 'move', facts: [] },
  { id: 'oldApplication', section: 'move', facts: ['applicationUsers'] },
  { id: 'adminConsent', section: 'move', facts: ['applicationUsers'] },
  { id: 'syncRole', section: 'move', facts: ['roles', 'rolePrivileges', 'solutions'] },
  { id: 'applicationUser', section: 'move', facts: ['applicationUsers', 'roles', 'userPrivileges'] },
  {
    id: 'enableSyncs',
    section: 'move',
    facts: ['syncsEnabled', 'applicationUsers', 'roles', 'rolePrivileges', 'userPrivileges', 'solutions'],
  },
  { id: 'fieldMappings', section: 'move', facts: ['mappings'] },
  { id: 'solution', section: 'dynamics', facts: ['solutions'] },
  { id: 'repRole', section: 'dynamics', facts: ['roles'] },
  { id: 'auditing', section: 'dynamics', facts: ['auditing'] },
  { id: 'passwordColumn', section: 'dynamics', facts: ['passwordColumn', 'passwordProfiles'] },
  { id: 'repCredentials', section: 'dynamics', facts: ['reps'] },
  { id: 'apiAddress', section: 'connection', facts: ['address'] },
  { id: 'contentSecurityPolicy', section: 'connection', facts: ['address', 'login'] },
  { id: 'crossOrigin', section: 'connection', facts: ['address', 'login'] },
  { id: 'signIn', section: 'connection', facts: ['address', 'login'] },
  { id: 'clock', section: 'connection', facts: ['clock'] },
]
