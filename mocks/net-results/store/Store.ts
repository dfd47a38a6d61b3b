import type { WorldContact } from '../../world/World'
import type { ActivityRecord, History } from '../data/History'
import type { SyncState } from '../sync/SyncState'
import type { SimulatedUser } from '../wire/authenticate'

/** Everything that the simulated Net-Results remembers. Instants are milliseconds UTC. */
export interface Store {
  /** When the store was made; histories are told from here. */
  readonly base: number
  readonly users: readonly SimulatedUser[]
  readonly contacts: Map<number, StoredContact>
  /** Contacts by e-mail address in lower case. */
  readonly byEmail: Map<string, StoredContact>
  readonly lists: Map<number, StoredList>
  readonly conversations: StoredConversation[]
  readonly imports: Map<number, ImportJob>
  readonly sync: SyncState
  /** What {@link historyOf} has derived so far, by contact id. */
  readonly histories: Map<number, History>
  /** Gives the next number of a kind of row that is made while the simulator runs. */
  nextId(): number
}

export interface StoredContact {
  readonly id: number
  /** By label, as imports write them: `Email Address`, `First Name`, … Written by `setAttributes` only. */
  readonly attributes: Record<string, string>
  /** The lead owner: a user of Net-Results, or nobody. */
  ownerId: number | null
  leadSource: string | null
  createdAt: number
  unsubscribedAt: number | null
  bouncedAt: number | null
  readonly listIds: Set<number>
  /** What the world says; `null` for contacts that were imported later. */
  readonly seed: WorldContact | null
  /** Activities since the store was made; those with a later instant have not happened yet. */
  readonly added: ActivityRecord[]
  readonly adjustments: ScoreAdjustment[]
}

export interface ScoreAdjustment {
  readonly overlayId: number
  readonly at: number
  readonly by: number
}

export interface StoredList {
  readonly id: number
  readonly name: string
  /** `dynamic` lists are kept by the sync and refuse imports. */
  readonly kind: 'static' | 'dynamic' | 'subscription'
  readonly publicName: string
  /** Members who are nobody in the simulated world. */
  readonly others: number
}

export interface StoredConversation {
  readonly id: number
  readonly userId: number
  readonly contactId: number
  readonly subject: string
  readonly sentAt: number
  readonly sentFrom: 'net-results' | 'dynamics'
  /** Instants; those still to come have not happened. */
  readonly opens: readonly number[]
  readonly clicks: readonly number[]
  readonly bounced: boolean
  readonly unsubscribed: boolean
}

export type ImportOutcome = 'added' | 'overwritten' | 'duplicate' | 'invalid'

export interface ImportJob {
  readonly id: number
  readonly submittedAt: number
  readonly userId: number
  readonly overwrite: boolean
  /** Values by label. */
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly addTo: readonly number[]
  readonly removeFrom: readonly number[]
  /** How often its status was asked for. */
  polls: number
  status: 'pending' | 'processing' | 'complete' | 'failed'
  message: string
  results: readonly { readonly outcome: ImportOutcome; readonly message: string }[]
}
