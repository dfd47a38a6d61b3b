import type { Label } from './Label'

interface ColumnBase {
  /** With its capitals, e.g. `nr_LeadScore`; the logical name is the same in lower case. */
  readonly schemaName: string
  readonly displayName: Label
  readonly description: Label
  /** Column security: nobody but system administrators reads it without a profile or a share. */
  readonly secured: boolean
  /** Old and new values are kept in the audit log, readable to everyone who may read audit. */
  readonly audited: boolean
  /** Offered in advanced find and in views. */
  readonly searchable: boolean
  /** Solution version that first had it, when later than the first release. */
  readonly introducedVersion?: string
}

export interface TextColumn extends ColumnBase {
  readonly type: 'text'
  /** Characters. It can grow in a later release, never shrink. */
  readonly maxLength: number
}

export interface WholeNumberColumn extends ColumnBase {
  readonly type: 'wholeNumber'
  readonly minimum: number
  readonly maximum: number
}

export type Column = TextColumn | WholeNumberColumn

/** A column that we add to one of Microsoft's tables. Gives the declaration its type and returns it unchanged. */
export const defineColumn = <T extends Column>(column: T): T => column
