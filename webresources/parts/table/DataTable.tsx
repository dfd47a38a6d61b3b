import { useEffect, useMemo, useRef, type CSSProperties, type ReactNode } from 'react'
import { mergeClasses } from '../kit'
import { useKeptFocus } from '../membership/useKeptFocus'
import { useWindowRows } from '../membership/useWindowRows'
import { strings } from '../strings'
import type { Column, Sorting } from './Column'
import { useDataTableStyles } from './DataTable.styles'
import { HeaderCell } from './HeaderCell'
import type { RowSelection } from './useRowSelection'
import type { ColumnsOf } from './useColumns'

/** A line over some rows: what they have in common, and whether they show. */
export interface RowGroup {
  readonly key: string
  readonly content: ReactNode
}

export type TableLine<Row> = { readonly key: string } & (
  { readonly row: Row; readonly group?: never } | { readonly group: RowGroup; readonly row?: never }
)

interface DataTableProps<Row> {
  readonly label: string
  readonly columns: ColumnsOf<Row>
  readonly lines: readonly TableLine<Row>[]
  /** How many lines there are in all; `null` = more, nobody knows how many. */
  readonly total: number | null
  readonly sorting: Sorting
  readonly onSort: ((sorting: Sorting) => void) | null
  /** What a screen reader calls a row. */
  readonly nameOf: (row: Row) => string
  /** Whose details show beside the table. */
  readonly isCurrent: (row: Row) => boolean
  readonly onOpen: ((row: Row) => void) | null
  /** Absent where nothing can be done with several rows. */
  readonly selection?: RowSelection<Row> | undefined
  /** What can be done with one row, at its end. */
  readonly rowAction?: ((row: Row) => ReactNode) | undefined
  readonly isNarrow: boolean
  /** The rows are those of the question before. */
  readonly isOutdated: boolean
  readonly onNearEnd: () => void
}

const ROW_HEIGHT = 37
const CARD_HEIGHT = 64
const AHEAD = 15

/**
 * Rows of which only those near the viewport are in the document; the page itself scrolls. A table by its roles, because
 * rows that come and go by position can't be one by their elements.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, lines, total, sorting, onSort, selection, rowAction, isNarrow, isOutdated, onNearEnd } = props
  const styles = useDataTableStyles()
  const root = useRef<HTMLDivElement>(null)
  const focus = useKeptFocus(root)
  const measured = useMemo(
    () => lines.map(({ key }) => ({ key, height: isNarrow ? CARD_HEIGHT : ROW_HEIGHT })),
    [isNarrow, lines],
  )
  const { list, totalSize, visible, measure } = useWindowRows(measured, focus.key)
  const last = visible.reduce((most, { index }) => Math.max(most, index), 0)
  useEffect(() => {
    if (last + AHEAD >= lines.length) onNearEnd()
  }, [last, lines.length, onNearEnd])
  const template: CSSProperties = isNarrow
    ? {}
    : {
        gridTemplateColumns: [
          ...(selection === undefined ? [] : ['24px']),
          ...columns.visible.map(({ id, share, least }) => {
            const width = columns.widthOf(id)
            return width === null ? `minmax(${least}px, ${share}fr)` : `${width}px`
          }),
          ...(rowAction === undefined ? [] : ['64px']),
        ].join(' '),
      }
  return (
    <div className={styles.box}>
      <div
        ref={root}
        role="table"
        aria-label={label}
        aria-rowcount={total === null ? -1 : total + 1}
        aria-busy={isOutdated || undefined}
        tabIndex={-1}
        className={styles.table}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        <div role="rowgroup">
          <div
            role="row"
            aria-rowindex={1}
            className={mergeClasses(styles.head, isNarrow && styles.card)}
            style={template}
          >
            {selection !== undefined && (
              <span role="columnheader">
                <label className={styles.check}>
                  <input
                    type="checkbox"
                    className={styles.checkbox}
                    aria-label={strings.table.selectAll}
                    checked={selection.isAll}
                    onChange={selection.toggleAll}
                  />
                </label>
              </span>
            )}
            {columns.visible.map((column) => (
              <HeaderCell
                key={column.id}
                column={column}
                sorting={sorting}
                onSort={onSort}
                width={columns.widthOf(column.id)}
                afterNumber={isAfterNumber(columns.visible, column)}
                isNarrow={isNarrow}
                onResize={(width) => columns.resize(column.id, width)}
              />
            ))}
            {rowAction !== undefined && (
              <span role="columnheader">
                <span className={styles.spoken}>{strings.table.action}</span>
              </span>
            )}
          </div>
        </div>
        <div
          ref={list}
          role="rowgroup"
          className={mergeClasses(styles.body, isOutdated && styles.outdated)}
          style={{ height: totalSize }}
        >
          {visible.map(({ index, offset }) => {
            const line = lines[index]
            if (line === undefined) return null
            const place: CSSProperties = { transform: `translateY(${offset}px)` }
            const common = {
              key: line.key,
              ref: measure,
              role: 'row',
              'aria-rowindex': index + 2,
              'data-index': index,
              'data-key': line.key,
            } as const
            if (line.group !== undefined) {
              const { key, ...rest } = common
              return (
                <div key={key} {...rest} className={mergeClasses(styles.row, styles.group)} style={place}>
                  <div role="cell" aria-colspan={columns.visible.length}>
                    {line.group.content}
                  </div>
                </div>
              )
            }
            const { key, ...rest } = common
            const { row } = line
            return (
              <div
                key={key}
                {...rest}
                aria-selected={props.isCurrent(row) || undefined}
                className={mergeClasses(
                  styles.row,
                  props.onOpen === null && styles.still,
                  isNarrow && styles.card,
                  props.isCurrent(row) && styles.selected,
                )}
                style={{ ...place, ...template }}
                onClick={(event) => {
                  // What is in the row and has a purpose of its own keeps it.
                  if (event.target instanceof Element && event.target.closest('button, input, label, a') !== null)
                    return
                  props.onOpen?.(row)
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
                  columns={columns.visible}
                  sorting={sorting}
                  isNarrow={isNarrow}
                  firstIndex={selection === undefined ? 1 : 2}
                />
                {rowAction !== undefined && (
                  <div
                    role="cell"
                    aria-colindex={columns.visible.length + (selection === undefined ? 1 : 2)}
                    className={styles.action}
                  >
                    {rowAction(row)}
                  </div>
                )}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
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

/** Whether words follow a number that stands at the end of its column. */
function isAfterNumber<Row>(columns: readonly Column<Row>[], column: Column<Row>): boolean {
  return column.numeric !== true && columns[columns.indexOf(column) - 1]?.numeric === true
}
