import type { Guid } from './Guid'

/** The tables whose forms carry one of our pages. */
export const RECORD_TABLES = ['contact', 'lead', 'account'] as const

export type RecordTable = (typeof RECORD_TABLES)[number]

/** One row of Dataverse. */
export interface RecordRef {
  readonly table: RecordTable
  readonly id: Guid
}

/** Narrows a table name from outside to one of ours. */
export function isRecordTable(value: unknown): value is RecordTable {
  return RECORD_TABLES.some((table) => table === value)
}

/** The text under which everything that belongs to one record is kept. */
export function recordKey(record: RecordRef): string {
  return `${record.table}:${record.id}`
}
