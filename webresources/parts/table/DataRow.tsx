import { memo, type CSSProperties, type ReactNode, type RefCallback } from 'react'
import { mergeClasses } from '../kit'
import { strings } from '../strings'
import { isAfterNumber, type Column, type Sorting } from './Column'
import { useDataTableStyles } from './DataTable.styles'
import type { RowSelection } from './useRowSelection'

interface DataRowProps<Row> {
  readonly rowKey: string
  /** Among all lines of the table. */
  readonly index: number
  /** Pixels from the top of the table's body. */
  readonly offset: number
  readonly measure: RefCallback<HTMLDivElement>
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly gridTemplateColumns: string | undefined
  readonly sorting: Sorting
  readonly selection: RowSelection<Row> | undefined
  readonly rowAction: ((row: Row) => ReactNode) | undefined
  readonly nameOf: (row: Row) => string
  readonly isCurrent: boolean
  readonly onOpen: ((row: Row) => void) | null
  readonly isNarrow: boolean
  /** `numberStyle()`, with which the row is drawn again. */
  readonly numbers: unknown
}

/** One row of a table. Scrolling draws the rows that come, and none of those that stay. */
export const DataRow = memo(function DataRow<Row>(props: DataRowProps<Row>) {
  const { row, columns, selection, rowAction, onOpen, isNarrow, gridTemplateColumns } = props
  const styles = useDataTableStyles()
  const place = placeOf(props.rowKey, props.index, props.offset, props.measure)
  return (
    <div
      {...place}
      aria-selected={props.isCurrent || undefined}
      className={mergeClasses(
        styles.row,
        onOpen === null && styles.still,
        isNarrow && styles.card,
        props.isCurrent && styles.selected,
      )}
      style={{ ...place.style, gridTemplateColumns }}
      onClick={(event) => {
        // What is in the row and has a purpose of its own keeps it.
        if (event.target instanceof Element && event.target.closest('button, input, label, a') !== null) return
        onOpen?.(row)
      }}
    >
      {selection !== undefined && (
        <div role="cell">
          <label className={styles.check}>
            <input
              type="checkbox"
              className={styles.checkbox}
              aria-label={strings.table.selectRow(props.nameOf(row))}
              checked={selection.has(row)}
              disabled={!selection.canHave(row)}
              onChange={() => selection.toggle(row)}
            />
          </label>
        </div>
      )}
      <Cells
        row={row}
        columns={columns}
        sorting={props.sorting}
        isNarrow={isNarrow}
        firstIndex={selection === undefined ? 1 : 2}
      />
      {rowAction !== undefined && (
        <div role="cell" aria-colindex={columns.length + (selection === undefined ? 1 : 2)} className={styles.action}>
          {rowAction(row)}
        </div>
      )}
    </div>
  )
}) as <Row>(props: DataRowProps<Row>) => ReactNode

/** What every line of a table has in common. */
export function placeOf(key: string, index: number, offset: number, measure: RefCallback<HTMLDivElement>) {
  return {
    ref: measure,
    role: 'row',
    'aria-rowindex': index + 2,
    'data-index': index,
    'data-key': key,
    style: { transform: `translateY(${offset}px)` } as CSSProperties,
  } as const
}

interface CellsProps<Row> {
  readonly row: Row
  readonly columns: readonly Column<Row>[]
  readonly sorting: Sorting
  readonly isNarrow: boolean
  /** `aria-colindex` of the first of them. */
  readonly firstIndex: number
}

function Cells<Row>({ row, columns, sorting, isNarrow, firstIndex }: CellsProps<Row>) {
  const styles = useDataTableStyles()
  const main = columns.find((column) => column.main === true) ?? columns[0]
  if (main === undefined) return null
  const others = columns.filter((column) => column !== main)
  const sorted = others.find(({ id }) => id === sorting.column)
  // In two lines the column that sorts stands behind the name, the others below; a title needs a line of its own.
  const isBeside = main === columns[0]
  const ordered = isNarrow
    ? [main, ...(sorted === undefined ? [] : [sorted]), ...others.filter((one) => one !== sorted)]
    : columns
  return (
    <>
      {ordered.map((column) => (
        <div
          key={column.id}
          role="cell"
          aria-colindex={columns.indexOf(column) + firstIndex}
          className={mergeClasses(
            styles.cell,
            column === main && styles.first,
            column.numeric === true && styles.number,
            isAfterNumber(columns, column) && styles.afterNumber,
            column === sorted && column.numeric === true && styles.sorted,
            isNarrow && (column === main ? styles.cardFirst : styles.cardCell),
            isNarrow && column === main && !isBeside && styles.cardWhole,
            isNarrow && column === sorted && isBeside && styles.cardSorted,
          )}
          dir={column.numeric === true ? undefined : 'auto'}
        >
          {isNarrow && column !== main && !(column === sorted && isBeside) && column.plain !== true && (
            <span className={styles.cardLabel}>{column.label}</span>
          )}
          {column.cell(row)}
        </div>
      ))}
    </>
  )
}
