import type { SyncState } from './SyncState'
import { reportSyncError } from './reportSyncError'
import type { DataverseSource, SyncTable } from './DataverseSource'

export type Row = Readonly<Record<string, unknown>>

export type SourceTables = Readonly<Record<SyncTable, readonly Row[]>>

const FORMATTED = '@OData.Community.Display.V1.FormattedValue'

/** A column as text; absent, `null` and other shapes are the empty text. */
export function text(row: Row, column: string): string {
  const value = row[column]
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** What a person reads in a column: the label of a choice, the name of a lookup, else the value. */
export function label(row: Row, column: string): string {
  const lookup = `_${column}_value`
  return text(row, column + FORMATTED) || text(row, lookup + FORMATTED) || text(row, column)
}

/** Whether the column holds the number of a choice rather than what people read. */
export function isChoice(row: Row, column: string): boolean {
  return typeof row[column] === 'number' && column + FORMATTED in row
}

export function modifiedAt(row: Row): number {
  return Date.parse(text(row, 'modifiedon'))
}

/** Reads one table; what forbids or breaks that becomes a sync error and an empty table. */
export function readTable(
  source: DataverseSource,
  table: SyncTable,
  sync: SyncState,
  nextId: () => number,
  now: number,
) {
  try {
    return [...source.rows(table, mappedColumns(sync, table))]
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const forbidden = /privilege|permission|prvRead/i.test(message)
    reportSyncError(sync, nextId, now, {
      direction: 'download',
      error: forbidden ? 'Invalid Role' : 'Dynamics Error',
      entity: 'Dynamics User',
      who: 'Net-Results Sync',
      description: forbidden ? `The role lacks Read on ${table}` : message,
      dynamicsId: null,
    })
    return []
  }
}

function mappedColumns({ mappings }: SyncState, table: SyncTable): readonly string[] {
  if (table !== 'contact' && table !== 'lead' && table !== 'account') return []
  return mappings[table].filter(({ netResultsField }) => netResultsField !== null).map(({ column }) => column)
}
