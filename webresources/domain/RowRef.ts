import type { Guid } from './Guid'
import type { RecordTable } from './RecordRef'

/** The tables whose rows our pages can open: those with one of our pages on their forms, and those that the sync touches. */
export type RowTable = RecordTable | 'systemuser' | 'opportunity' | 'campaign' | 'task'

/** One row of Dataverse that can be opened. */
export interface RowRef {
  readonly table: RowTable
  readonly id: Guid
}
