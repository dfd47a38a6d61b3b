import type { Expression } from './Expression'

export interface Order {
  readonly path: readonly string[]
  readonly descending: boolean
}

export interface Expand {
  readonly navigation: string
  readonly query: Query
}

/** What is asked of one table, whichever language it was asked in. */
export interface Query {
  /** Column names as in `$select`; `null` = all. */
  readonly select: readonly string[] | null
  readonly filter: Expression | null
  readonly orderBy: readonly Order[]
  readonly expand: readonly Expand[]
  readonly top: number | null
  readonly count: boolean
  /** Rows before this one were on earlier pages. */
  readonly skip: number
}
