import { useRef } from 'react'
import { ArrowDown12Regular, ArrowUp12Regular, mergeClasses } from '../kit'
import { useSpokenStyles } from '../spoken.styles'
import { strings } from '../strings'
import type { Column, Sorting } from './Column'
import { useDataTableStyles } from './DataTable.styles'
import { NARROWEST, WIDEST } from './useColumns'

interface HeaderCellProps<Row> {
  readonly column: Column<Row>
  readonly sorting: Sorting
  readonly onSort: ((sorting: Sorting) => void) | null
  /** Pixels; `null` = its share of the room. */
  readonly width: number | null
  /** Words after a column of numbers. */
  readonly afterNumber: boolean
  /** Rows are no columns here: nothing to be resized, and only what sorts shows. */
  readonly isNarrow: boolean
  readonly onResize: (width: number) => void
}

const STEP = 16

/** The head of a column: sorts by it, and gives it a width by dragging or with the arrow keys. */
export function HeaderCell<Row>({ column, sorting, onSort, width: given, ...props }: HeaderCellProps<Row>) {
  const { afterNumber, isNarrow, onResize } = props
  const styles = useDataTableStyles()
  const { spoken } = useSpokenStyles()
  const cell = useRef<HTMLDivElement>(null)
  const isSorted = sorting.column === column.id
  const sortable = column.sortable === true && onSort !== null
  const Arrow = sorting.descending ? ArrowDown12Regular : ArrowUp12Regular
  const width = () => cell.current?.getBoundingClientRect().width ?? 0
  const isRightToLeft = () => cell.current !== null && getComputedStyle(cell.current).direction === 'rtl'
  return (
    <div
      ref={cell}
      role="columnheader"
      // Without the name of what resizes it.
      aria-label={column.label}
      aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : undefined}
      className={mergeClasses(
        styles.header,
        column.numeric === true && styles.headerNumber,
        afterNumber && !isNarrow && styles.afterNumber,
        isNarrow && !sortable && spoken,
      )}
    >
      {sortable ? (
        <button
          type="button"
          className={styles.sort}
          // Numbers and times are wanted largest first, words by the alphabet.
          onClick={() =>
            onSort({ column: column.id, descending: isSorted ? !sorting.descending : column.numeric === true })
          }
        >
          {isSorted && <Arrow aria-hidden />}
          <span className={styles.label}>{column.label}</span>
        </button>
      ) : (
        <span className={styles.label}>{column.label}</span>
      )}
      {!isNarrow && (
        <div
          role="separator"
          aria-orientation="vertical"
          aria-label={strings.table.resize(column.label)}
          aria-valuenow={given ?? column.least}
          aria-valuemin={NARROWEST}
          aria-valuemax={WIDEST}
          tabIndex={0}
          className={styles.resizer}
          onKeyDown={(event) => {
            const away = isRightToLeft() ? 'ArrowLeft' : 'ArrowRight'
            const back = isRightToLeft() ? 'ArrowRight' : 'ArrowLeft'
            if (event.key !== away && event.key !== back) return
            event.preventDefault()
            onResize(width() + (event.key === away ? STEP : -STEP))
          }}
          onPointerDown={(event) => {
            event.preventDefault()
            const handle = event.currentTarget
            const [from, before] = [event.clientX, width()]
            const sign = isRightToLeft() ? -1 : 1
            handle.setPointerCapture(event.pointerId)
            const move = (at: PointerEvent) => onResize(before + sign * (at.clientX - from))
            const stop = () => {
              handle.removeEventListener('pointermove', move)
              handle.removeEventListener('pointerup', stop)
              handle.removeEventListener('pointercancel', stop)
            }
            handle.addEventListener('pointermove', move)
            handle.addEventListener('pointerup', stop)
            handle.addEventListener('pointercancel', stop)
          }}
        />
      )}
    </div>
  )
}
