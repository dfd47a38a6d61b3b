import type { SyncError } from '../../domain/SyncError'
import { syncErrorRecord } from '../../domain/syncErrorRecord'
import {
  ArrowDown12Regular,
  ArrowUp12Regular,
  ChevronDown16Regular,
  ChevronRight16Regular,
  ErrorCircle16Regular,
  mergeClasses,
} from '../../parts/kit'
import { RowLink } from '../../parts/RowLink'
import { strings } from '../../parts/strings'
import { TextCell } from '../../parts/table/cells'
import type { Column } from '../../parts/table/Column'
import { spreadsheetTime } from '../../parts/region'
import { MomentCell } from './MomentCell'
import { useErrorCellStyles } from './errorCells.styles'

const words = strings.syncErrors

/** What the error is called; a kind without a name has none at Net-Results. */
export const kindOf = ({ error }: SyncError) => (error.trim() === '' ? words.unnamedKind : error)

interface ColumnTools {
  readonly isOpen: (row: SyncError) => boolean
  readonly onToggle: (row: SyncError) => void
  readonly isNarrow: boolean
}

/** The columns of the vendor's own list, in its order; where there are no columns, a row is recognized by its kind. */
export function errorColumns({ isOpen, onToggle, isNarrow }: ColumnTools): readonly Column<SyncError>[] {
  const direction: Column<SyncError> = {
    id: 'direction',
    label: words.columns.direction,
    sortable: true,
    plain: true,
    share: 3,
    least: 164,
    cell: (row) => <DirectionCell direction={row.direction} />,
    csv: (row) => (row.direction === null ? null : words.directions[row.direction]),
  }
  const error: Column<SyncError> = {
    id: 'error',
    label: words.columns.error,
    sortable: true,
    share: 2,
    least: 156,
    cell: (row) => <KindCell name={kindOf(row)} isOpen={isOpen(row)} onToggle={() => onToggle(row)} />,
    csv: (row) => row.error,
  }
  return [
    ...(isNarrow ? [error, direction] : [direction, error]),
    {
      id: 'entity',
      label: words.columns.entity,
      sortable: true,
      plain: true,
      share: 2,
      least: 90,
      cell: (row) => <TextCell value={row.entity} />,
      csv: (row) => row.entity,
    },
    {
      id: 'who',
      label: words.columns.who,
      sortable: true,
      plain: true,
      share: 3,
      least: 116,
      cell: (row) => <WhoCell error={row} />,
      csv: (row) => row.who,
    },
    {
      id: 'description',
      label: words.columns.description,
      share: 5,
      least: 110,
      cell: (row) => <TextCell value={row.description} />,
      csv: (row) => row.description,
    },
    {
      id: 'at',
      label: words.columns.at,
      sortable: true,
      numeric: true,
      share: 2,
      least: 158,
      cell: (row) => <MomentCell at={row.at} />,
      csv: (row) => (row.at === null ? null : spreadsheetTime(row.at)),
    },
  ]
}

function DirectionCell({ direction }: Pick<SyncError, 'direction'>) {
  const styles = useErrorCellStyles()
  if (direction === null) return <>{strings.table.nothing}</>
  const Arrow = direction === 'download' ? ArrowDown12Regular : ArrowUp12Regular
  return (
    <span className={styles.line} title={words.directions[direction]}>
      <Arrow className={styles.icon} aria-hidden />
      <span className={styles.cut}>{words.directions[direction]}</span>
    </span>
  )
}

interface KindCellProps {
  readonly name: string
  readonly isOpen: boolean
  readonly onToggle: () => void
}

/** The kind of error, which opens what it means and what helps. */
function KindCell({ name, isOpen, onToggle }: KindCellProps) {
  const styles = useErrorCellStyles()
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular
  return (
    <button type="button" className={styles.kind} aria-expanded={isOpen} data-focus="" title={name} onClick={onToggle}>
      <ErrorCircle16Regular className={styles.error} aria-hidden />
      <span className={styles.cut}>{name}</span>
      <Chevron className={mergeClasses(styles.icon, !isOpen && styles.closed)} aria-hidden />
    </button>
  )
}

function WhoCell({ error }: { readonly error: SyncError }) {
  const row = syncErrorRecord(error)
  if (row === null) return <TextCell value={error.who} />
  return <RowLink row={row} name={error.who === '' ? words.unnamedRecord : error.who} />
}
