import type { FieldMapping } from './FieldMapping'
import type { SyncSettings } from './SyncOptions'

/** The settings that decide what a record becomes at Net-Results. */
export type SyncChoices = Pick<
  SyncSettings,
  'onlyWithEmail' | 'dynamicsWritesEmpty' | 'skipInactive' | 'defaultAccountName' | 'defaultLastName'
>

/** What the administrator has decided about one table: which columns go where, and under what conditions. */
export interface SyncRules {
  readonly mapping: readonly FieldMapping[]
  readonly choices: SyncChoices
}
