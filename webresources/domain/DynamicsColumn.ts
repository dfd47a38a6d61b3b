/** What a column holds, as far as a mapping has to know. */
export type ColumnKind = 'text' | 'number' | 'date' | 'yesNo' | 'choice' | 'lookup' | 'other'

/** A column of a table of Dynamics, as its metadata has it. */
export interface DynamicsColumn {
  /** Logical name. */
  readonly name: string
  /** In the user's language; `null` where Dynamics has none. */
  readonly label: string | null
  readonly kind: ColumnKind
  /** *Business required*: forms do not save without it. */
  readonly required: boolean
  /** Whether anybody may write it. */
  readonly writable: boolean
}
