import type { RowRef, RowTable } from './RowRef'
import type { SyncError } from './SyncError'

/** The table behind each entity that the vendor names. */
const TABLES: ReadonlyMap<string, RowTable> = new Map([
  ['dynamics user', 'systemuser'],
  ['contact', 'contact'],
  ['lead', 'lead'],
  ['account', 'account'],
  ['opportunity', 'opportunity'],
  ['campaign', 'campaign'],
  ['task', 'task'],
])

/** The row of Dynamics that an error is about; `null` when Net-Results does not say which, or of what table. */
export function syncErrorRecord({ entity, dynamicsId }: Pick<SyncError, 'entity' | 'dynamicsId'>): RowRef | null {
  const table = TABLES.get(entity.trim().toLowerCase())
  return table === undefined || dynamicsId === null ? null : { table, id: dynamicsId }
}
