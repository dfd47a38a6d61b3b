import type { SyncSettings } from './SyncOptions'

/** Settings as an account may have them. */
export function syncSettings(changes: Partial<SyncSettings> = {}): SyncSettings {
  return {
    syncsEnabled: true,
    notificationRecipients: 'i.solheim@sales.example',
    onlyWithEmail: true,
    dynamicsWritesEmpty: false,
    netResultsWritesEmpty: false,
    syncLeadScoreChanges: true,
    onlyLeadScoreOnChange: false,
    skipInactive: true,
    syncMarketingLists: false,
    defaultAccountName: '(Unknown)',
    defaultLastName: '(Unknown)',
    ...changes,
  }
}
