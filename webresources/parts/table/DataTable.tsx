import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { mergeClasses } from '../kit'
import { useKeptFocus } from '../membership/useKeptFocus'
import { useWindowRows } from '../membership/useWindowRows'
import { useSpokenStyles } from '../spoken.styles'
import { strings } from '../strings'
import { numberStyle } from '../words/wording'
import { isAfterNumber, type Sorting } from './Column'
import { DataRow, placeOf } from './DataRow'
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
  /** About where the rows begin on a wide page, in CSS pixels: fewer of them are drawn at first. */
  readonly likelyTop?: number | undefined
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
  const { spoken } = useSpokenStyles()
  const root = useRef<HTMLDivElement>(null)
  const focus = useKeptFocus(root)
  const numbers = numberStyle()
  const measured = useMemo(
    () => lines.map(({ key }) => ({ key, height: isNarrow ? CARD_HEIGHT : ROW_HEIGHT })),
    [isNarrow, lines],
  )
  const { list, totalSize, visible, measure } = useWindowRows(measured, focus.key, props.likelyTop)
  const last = visible.reduce((most, { index }) => Math.max(most, index), 0)
  useEffect(() => {
    if (last + AHEAD >= lines.length) onNearEnd()
  }, [last, lines.length, onNearEnd])
  const gridTemplateColumns = isNarrow
    ? undefined
    : [
        ...(selection === undefined ? [] : ['24px']),
        ...columns.visible.map(({ id, share, least }) => {
          const width = columns.widthOf(id)
          return width === null ? `minmax(${least}px, ${share}fr)` : `${width}px`
        }),
        ...(rowAction === undefined ? [] : ['64px']),
      ].join(' ')
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
            style={{ gridTemplateColumns }}
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
                <span className={spoken}>{strings.table.action}</span>
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
            if (line.group !== undefined)
              return (
                <div
                  key={line.key}
                  {...placeOf(line.key, index, offset, measure)}
                  className={mergeClasses(styles.row, styles.group)}
                >
                  <div role="cell" aria-colspan={columns.visible.length}>
                    {line.group.content}
                  </div>
                </div>
              )
            const { row } = line
            return (
              <DataRow
                key={line.key}
                rowKey={line.key}
                index={index}
                offset={offset}
                measure={measure}
                row={row}
                columns={columns.visible}
                gridTemplateColumns={gridTemplateColumns}
                sorting={sorting}
                selection={selection}
                rowAction={rowAction}
                nameOf={props.nameOf}
                isCurrent={props.isCurrent(row)}
                onOpen={props.onOpen}
                isNarrow={isNarrow}
                numbers={numbers}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}
