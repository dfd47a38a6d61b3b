import * as v from 'valibot'
import type { SyncOptions, SyncSettings } from '../domain/SyncOptions'
import { wireBoolean, wireInstant, wireTextOrEmpty } from './wire'
import { wireRow, type WireFields } from './wireRow'

export const syncSettingFields: WireFields<SyncSettings> = {
  syncsEnabled: ['syncs_enabled', wireBoolean],
  notificationRecipients: ['notification_recipients', wireTextOrEmpty],
  onlyWithEmail: ['only_with_email', wireBoolean],
  dynamicsWritesEmpty: ['dynamics_writes_empty', wireBoolean],
  netResultsWritesEmpty: ['net_results_writes_empty', wireBoolean],
  syncLeadScoreChanges: ['sync_lead_score_changes', wireBoolean],
  onlyLeadScoreOnChange: ['only_lead_score_on_change', wireBoolean],
  skipInactive: ['skip_inactive', wireBoolean],
  syncMarketingLists: ['sync_marketing_lists', wireBoolean],
  defaultAccountName: ['default_account_name', wireTextOrEmpty],
  defaultLastName: ['default_last_name', wireTextOrEmpty],
}

export const syncOptionsResult = wireRow<SyncOptions>({
  ...syncSettingFields,
  lastFullSync: ['last_full_sync', wireInstant],
  lastDownSync: ['last_down_sync', wireInstant],
  fullSyncRunning: ['full_sync_running', wireBoolean],
})

/** Only a full sync that runs has begun. */
export const fullSyncResult = v.pipe(
  wireRow<{ running: true }>({ running: ['full_sync_running', v.pipe(wireBoolean, v.literal(true))] }),
  v.transform(() => undefined),
)
