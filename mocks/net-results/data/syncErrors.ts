import type { SyncError, SyncErrorEntity, SyncErrorKind } from '../sync/SyncState'

type Row = readonly [
  direction: SyncError['direction'],
  error: SyncErrorKind,
  entity: SyncErrorEntity,
  who: string,
  description: string,
  hoursAgo: number,
  dynamicsId?: string,
]

// prettier-ignore
const ROWS: readonly Row[] = [
  ['download', 'Invalid Email', 'Lead', 'Anders Holm', '“anders.holm@pellucid” is not a valid address', 0.67, '1ead0000-4444-4444-8444-000000000007'],
  ['upload', 'Dynamics Error', 'Contact', 'Niels Vanterpool', 'Principal user is missing prvWriteContact privilege on table contact', 1.02, 'c0000000-3333-4333-8333-000000000039'],
  ['upload', 'Invalid Value', 'Contact', 'Gideon Marsh', '“Utilities, public” is not an option of Industry', 1.03, 'c0000000-3333-4333-8333-000000000043'],
  ['download', 'Duplicate User', 'Dynamics User', 'j.castellano@sales.example', 'Two Dynamics users share this Net-Results user name', 11.7],
  ['upload', 'Invalid Account', 'Account', 'Ostmark Cold Chain', 'The account was deleted in Dynamics', 14.7, 'acc00000-2222-4222-8222-000000000004'],
  ['download', 'Invalid Role', 'Dynamics User', 'Net-Results Sync', 'The role lacks Read on opportunity', 15.7],
  ['upload', 'Required Field', 'Task', 'Call back: Imogen Farrow', 'Subject is empty', 16.5, '1ead0000-4444-4444-8444-000000000003'],
  ['upload', 'Dynamics Error', 'Campaign', 'November product news', 'A campaign with this code exists', 20.1],
  ['download', 'Invalid User', 'Opportunity', 'Quote Q-20418', 'The owner is no user of Net-Results', 22.4],
  ['download', 'Invalid Login', 'Dynamics User', 'm.oyelaran@sales.example', 'The Net-Results password was changed on November 16', 25.7, '5a1e0000-1111-4111-8111-000000000001'],
]

/** What went wrong before the world begins, newest first. */
export function createSyncErrors(base: number): SyncError[] {
  return ROWS.map(([direction, error, entity, who, description, hoursAgo, dynamicsId], index) => ({
    id: 4001 + index,
    direction,
    error,
    entity,
    who,
    description,
    at: base - Math.round(hoursAgo * 3600) * 1000,
    dynamicsId: dynamicsId ?? null,
  }))
}
