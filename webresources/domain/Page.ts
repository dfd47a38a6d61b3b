/** A part of a longer list, as the server gave it. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** How many rows there are in all; `null` when the server does not say. */
  readonly total: number | null
  readonly hasMore: boolean
  /** How many rows the server sent, readable or not: what the next offset advances by. */
  readonly received: number
  /** Rows left out because they could not be read. */
  readonly dropped: number
}
