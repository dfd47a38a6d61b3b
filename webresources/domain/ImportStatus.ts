import type { ImportId } from './ids'

export const IMPORT_STATES = ['pending', 'processing', 'complete', 'failed'] as const

export type ImportState = (typeof IMPORT_STATES)[number]

export const IMPORT_OUTCOMES = ['added', 'overwritten', 'duplicate', 'invalid'] as const

export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number]

/** What became of one person of an import. */
export interface ImportResult {
  /** Position in the import's `people`. */
  readonly index: number
  readonly outcome: ImportOutcome
  /** Net-Results' own words, as text; empty when it has none. */
  readonly message: string
}

/** How far an import is. The counts are `null` when Net-Results does not say. */
export interface ImportStatus {
  readonly id: ImportId
  readonly state: ImportState
  readonly added: number | null
  readonly overwritten: number | null
  readonly duplicates: number | null
  readonly invalid: number | null
  /** Net-Results' own words, as text; empty when it has none. */
  readonly message: string
  /**
   * `null` when only the counts are known: then nobody knows whom they mean. A person without a row here is one of
   * whom nothing is known either.
   */
  readonly results: readonly ImportResult[] | null
}
