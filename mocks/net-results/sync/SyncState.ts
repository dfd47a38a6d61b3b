import type { DynamicsField } from '../../world/dynamicsFields'

export const SYNC_ENTITIES = ['contact', 'lead', 'account'] as const

export type SyncEntity = (typeof SYNC_ENTITIES)[number]

export const SYNC_ERROR_KINDS = [
  'Dynamics Error',
  'Duplicate User',
  'Invalid Email',
  'Invalid User',
  'Invalid Account',
  'Required Field',
  'Invalid Value',
  'Invalid Role',
  'Invalid Login',
] as const

export type SyncErrorKind = (typeof SYNC_ERROR_KINDS)[number]

export const SYNC_ERROR_ENTITIES = [
  'Dynamics User',
  'Contact',
  'Lead',
  'Account',
  'Opportunity',
  'Campaign',
  'Task',
] as const

export type SyncErrorEntity = (typeof SYNC_ERROR_ENTITIES)[number]

/** What the administrator decides. */
export interface SyncOptions {
  syncs_enabled: boolean
  /** Comma separated. */
  notification_recipients: string
  only_with_email: boolean
  dynamics_writes_empty: boolean
  net_results_writes_empty: boolean
  sync_lead_score_changes: boolean
  only_lead_score_on_change: boolean
  skip_inactive: boolean
  sync_marketing_lists: boolean
  default_account_name: string
  default_last_name: string
}

export interface FieldMapping extends DynamicsField {
  netResultsField: string | null
  toDynamics: boolean
  fromDynamics: boolean
}

export interface SyncError {
  readonly id: number
  readonly direction: 'download' | 'upload'
  readonly error: SyncErrorKind
  readonly entity: SyncErrorEntity
  readonly who: string
  readonly description: string
  /** Milliseconds UTC; moves on when the same thing fails again. */
  at: number
  readonly dynamicsId: string | null
}

/** Something that the sync has done, for whoever looks on. */
export interface SyncRun {
  /** When it ended, milliseconds UTC. */
  readonly at: number
  readonly kind: 'down sync' | 'full sync' | 'score written back'
  /** Contacts and leads that it brought over, or records of Dynamics that it wrote. */
  readonly records: number
}

/** A message that the service has sent to the recipients of the options. */
export interface SyncNotice {
  readonly at: number
  readonly to: readonly string[]
  readonly subject: string
}

/** The vendor's side of the sync. Instants are milliseconds UTC. */
export interface SyncState {
  options: SyncOptions
  readonly mappings: Record<SyncEntity, FieldMapping[]>
  errors: SyncError[]
  lastFullSync: number | null
  lastDownSync: number | null
  /** When the running full sync began; `null` = none runs. */
  fullSyncStartedAt: number | null
  /** The contact that a row of Dynamics became, by GUID: how a changed e-mail address finds its contact again. */
  readonly contactIds: Map<string, number>
  /** Oldest first, since the simulator was made. */
  readonly runs: SyncRun[]
  /** Oldest first. */
  readonly notices: SyncNotice[]
}
