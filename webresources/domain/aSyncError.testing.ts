import type { SyncErrorId } from './ids'
import type { SyncError } from './SyncError'

/** An error as the sync may report it. */
export function aSyncError(part: Partial<Omit<SyncError, 'id'>> & { readonly id?: string } = {}): SyncError {
  const { id = '1', ...others } = part
  return {
    direction: 'download',
    error: 'Invalid Email',
    entity: 'Lead',
    who: 'Anders Holm',
    description: '“anders.holm@pellucid” is not a valid address',
    at: Date.UTC(2026, 10, 18, 15),
    dynamicsId: null,
    ...others,
    id: id as SyncErrorId,
  }
}
