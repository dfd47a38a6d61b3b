import type { ReactNode } from 'react'
import type { CsvCell } from '../../domain/toCsv'

/** One column of a table. */
export interface Column<Row> {
  /** Kept with the rep's choice of columns, and in links. */
  readonly id: string
  readonly label: string
  /** Net-Results can sort by it. */
  readonly sortable?: boolean
  /** Numbers stand at the end. */
  readonly numeric?: boolean
  /** Share of the room, as long as nobody has given it a width. */
  readonly share: number
  /** Pixels that it needs at least. */
  readonly least: number
  /** What a row is recognized by, where that is not the first column. */
  readonly main?: boolean
  /** Says by itself what it is: needs no label where columns have no heads. */
  readonly plain?: boolean
  /** Not shown unless the rep chooses it. */
  readonly optional?: boolean
  readonly cell: (row: Row) => ReactNode
  readonly csv: (row: Row) => CsvCell
}

export interface Sorting {
  readonly column: string
  readonly descending: boolean
}

/** Whether words follow a number that stands at the end of its column. */
export function isAfterNumber<Row>(columns: readonly Column<Row>[], column: Column<Row>): boolean {
  return column.numeric !== true && columns[columns.indexOf(column) - 1]?.numeric === true
}
