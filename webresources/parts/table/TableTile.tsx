import { useEffect, type ReactNode } from 'react'
import { useAnnounce } from '../Announcer'
import { describeError } from '../describeError'
import { formatTime } from '../formatTime'
import { InlineProblem } from '../InlineProblem'
import { Button } from '../kit'
import type { Problem } from '../Problem'
import { SkeletonRows } from '../SkeletonRows'
import { StateView } from '../StateView'
import { strings } from '../strings'
import { useServices } from '../useServices'
import { ColumnChooser } from './ColumnChooser'
import type { Sorting } from './Column'
import { DataTable, type TableLine } from './DataTable'
import { ExportTable } from './ExportTable'
import { useTableTileStyles } from './TableTile.styles'
import type { ColumnsOf } from './useColumns'
import type { RowSelection } from './useRowSelection'
import { MOST_ROWS, type RowsOf } from './useRows'

interface TableTileProps<Row extends { readonly id: string }> {
  readonly label: string
  /** What the rows are, in the plural: `people`. */
  readonly noun: string
  readonly columns: ColumnsOf<Row>
  readonly found: RowsOf<Row>
  /** Where rows are shown in groups. @default a line for each row */
  readonly lines?: readonly TableLine<Row>[]
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  readonly nameOf: (row: Row) => string
  readonly isCurrent: (row: Row) => boolean
  readonly onOpen: ((row: Row) => void) | null
  readonly selection?: RowSelection<Row>
  /** What can be done with the ticked rows. */
  readonly actions?: ReactNode
  /** Filters in front of the table. */
  readonly tools: ReactNode
  readonly isFiltered: boolean
  readonly onClearFilters: () => void
  /** When there is nothing, and no filter is to blame. */
  readonly nothing: Problem
  readonly isNarrow: boolean
  readonly likelyTop?: number
}

const words = strings.table

/** A table with everything around it: filters, columns, export, states, what of how much shows. */
export function TableTile<Row extends { readonly id: string }>(props: TableTileProps<Row>) {
  const { label, noun, columns, found, selection, isFiltered } = props
  const styles = useTableTileStyles()
  const { scene } = useServices()
  const announce = useAnnounce()
  const { query, rows, total, hasMore, isOutdated } = found
  const isReady = query.data !== undefined && !isOutdated
  const summary = !isReady || rows.length === 0 ? '' : describeAmount(rows.length, total, noun)
  useEffect(() => {
    if (summary !== '') announce(summary)
  }, [announce, summary])
  const lines = props.lines ?? rows.map((row) => ({ key: row.id, row }))
  const isCut = found.all.data?.isComplete === false && isFiltered
  return (
    <section className={styles.root} aria-label={label}>
      <div className={styles.tools} role="search">
        {selection !== undefined && selection.count > 0 ? (
          <>
            <span className={styles.selected}>{words.selected(selection.count)}</span>
            {props.actions}
            <Button appearance="subtle" onClick={selection.clear}>
              {words.clearSelection}
            </Button>
          </>
        ) : (
          props.tools
        )}
        <div className={styles.end}>
          <span className={styles.summary}>{summary}</span>
          <ColumnChooser columns={columns} />
          {isReady && rows.length > 0 && (
            <ExportTable
              name={label}
              noun={noun}
              columns={columns.visible}
              rows={rows}
              total={total}
              hasMore={hasMore}
              loadAll={found.loadAll}
            />
          )}
        </div>
      </div>
      {query.error !== null &&
        (query.data === undefined ? (
          <StateView problem={describeError(query.error, scene)} onRetry={found.retry} />
        ) : (
          <InlineProblem
            problem={describeError(query.error, scene)}
            note={strings.sentences(strings.asOf(formatTime(query.dataUpdatedAt)))}
            onRetry={found.retry}
          />
        ))}
      {query.data === undefined && query.error === null && <SkeletonRows />}
      {isReady && rows.length === 0 && query.error === null && (
        <StateView problem={isFiltered ? filteredToNothing(noun) : props.nothing}>
          {isFiltered && <Button onClick={props.onClearFilters}>{words.clearFilters}</Button>}
        </StateView>
      )}
      {rows.length > 0 && (
        <>
          <DataTable
            label={label}
            columns={columns}
            lines={lines}
            total={props.lines === undefined ? total : hasMore ? null : lines.length}
            sorting={props.sorting}
            onSort={props.onSort}
            nameOf={props.nameOf}
            isCurrent={props.isCurrent}
            onOpen={props.onOpen}
            selection={selection}
            isNarrow={props.isNarrow}
            likelyTop={props.likelyTop}
            isOutdated={isOutdated}
            onNearEnd={found.nearEnd}
          />
          <div className={styles.foot}>
            <span>
              {[
                describeAmount(rows.length, total, noun),
                ...(found.isLoadingMore ? [words.loadingMore(noun)] : []),
                ...(found.dropped > 0 ? [words.dropped(found.dropped)] : []),
                ...(isCut ? [words.stoppedAt(MOST_ROWS, noun)] : []),
              ].join(' · ')}
            </span>
            {hasMore && !found.isLoadingMore && (
              <Button appearance="subtle" size="small" onClick={found.loadMore}>
                {words.loadMore}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}

function describeAmount(shown: number, total: number | null, noun: string): string {
  return total === null ? words.shown(shown, noun) : words.shownOf(shown, total, noun)
}

function filteredToNothing(noun: string): Problem {
  return {
    cause: 'filteredToNothing',
    icon: 'filter',
    title: words.filteredTitle(noun),
    body: words.filteredBody,
    severe: false,
    retry: false,
  }
}
