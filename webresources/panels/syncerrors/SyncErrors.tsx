import { useCallback, useEffect, useMemo, useState } from 'react'
import { isUnsupported } from '../../parts/isUnsupported'
import type { SyncError } from '../../domain/SyncError'
import { useAnnounce } from '../../parts/Announcer'
import { describeError } from '../../parts/describeError'
import { formatDay, formatTime } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { Button } from '../../parts/kit'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { DataTable, type TableLine } from '../../parts/table/DataTable'
import { useColumns } from '../../parts/table/useColumns'
import { useRowSelection } from '../../parts/table/useRowSelection'
import { MOST_ROWS } from '../../parts/table/useRows'
import { useMedia } from '../../parts/useMedia'
import { useServices } from '../../parts/useServices'
import { VendorLink } from '../../parts/VendorLink'
import { errorColumns, kindOf } from './errorColumns'
import { ErrorHelp } from './ErrorHelp'
import { ErrorTools } from './ErrorTools'
import { NoErrors } from './NoErrors'
import { useSyncErrorsStyles } from './SyncErrors.styles'
import { useSyncErrors } from './useSyncErrors'

const words = strings.syncErrors
const nameOf = (row: SyncError) => words.nameOf(kindOf(row), row.who)

/** What the sync could not do, why, and what helps. */
export function SyncErrors() {
  const styles = useSyncErrorsStyles()
  const { scene } = useServices()
  const announce = useAnnounce()
  const isNarrow = useMedia('(max-width: 599px)')
  const found = useSyncErrors()
  const { read, rows, total, all, filter, isFiltered, dismissals } = found
  const { query } = read
  const { selection, chosen } = useRowSelection(rows, ({ id }) => id)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const toggle = useCallback(
    ({ id }: SyncError) =>
      setOpen((before) => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [],
  )
  const columns = useColumns(
    'syncErrors',
    useMemo(
      () => errorColumns({ isOpen: ({ id }) => open.has(id), onToggle: toggle, isNarrow }),
      [isNarrow, open, toggle],
    ),
  )
  const lines = useMemo(
    () =>
      rows.flatMap((row): readonly TableLine<SyncError>[] => [
        { key: row.id, row },
        ...(open.has(row.id) ? [detailsOf(row)] : []),
      ]),
    [open, rows],
  )
  const isReady = query.data !== undefined && !read.isOutdated
  const amount =
    !isReady || rows.length === 0 ? '' : strings.table.shownOf(rows.length, total ?? rows.length, words.noun)
  useEffect(() => {
    if (amount !== '') announce(amount)
  }, [amount, announce])

  if (query.data === undefined && query.error !== null && isUnsupported(query.error))
    return (
      <StateView problem={describeError(query.error, scene)}>
        <p className={styles.note}>
          {words.notOffered} <VendorLink page="home" text={words.open} />
        </p>
      </StateView>
    )
  const canDismiss = !dismissals.unsupported
  const dismiss = (errors: readonly SyncError[]) => {
    selection.clear()
    dismissals.dismiss(errors)
  }
  return (
    <section aria-label={words.table} tabIndex={-1} className={styles.root}>
      <ErrorTools
        found={found}
        columns={columns}
        selection={selection}
        isReady={isReady}
        onDismissChosen={canDismiss ? () => dismiss(chosen) : null}
        onDismissAll={canDismiss ? () => void found.loadAll().then(dismiss) : null}
      />
      {dismissals.unsupported && (
        <p className={styles.hint} data-cause="unsupported">
          {words.cannotDismiss} <VendorLink page="home" text={words.open} />
        </p>
      )}
      {dismissals.failure !== null && (
        <InlineProblem
          problem={{ ...dismissals.failure.problem, retry: true }}
          onRetry={dismissals.failure.problem.retry ? dismissals.retry : dismissals.refresh}
          retryLabel={dismissals.failure.problem.retry ? words.retry : strings.refresh}
        />
      )}
      {query.error !== null &&
        (query.data === undefined ? (
          <StateView problem={describeError(query.error, scene)} onRetry={read.retry} />
        ) : (
          <InlineProblem
            problem={describeError(query.error, scene)}
            note={strings.sentences(strings.asOf(formatTime(query.dataUpdatedAt)))}
            onRetry={read.retry}
          />
        ))}
      {query.data === undefined && query.error === null && <SkeletonRows />}
      {filter.error !== null && (
        <aside className={styles.help} aria-label={filter.error}>
          <ErrorHelp error={filter.error} />
        </aside>
      )}
      {isReady && rows.length === 0 && query.error === null && !read.hasMore && (
        <NoErrors isFiltered={isFiltered} onClearFilters={found.clearFilters} />
      )}
      {rows.length > 0 && (
        <>
          <DataTable
            label={words.table}
            columns={columns}
            lines={lines}
            total={open.size > 0 ? null : total}
            sorting={found.sorting}
            onSort={found.setSorting}
            nameOf={nameOf}
            isCurrent={selection.has}
            onOpen={toggle}
            {...(canDismiss
              ? {
                  selection,
                  rowAction: (row: SyncError) => (
                    <Button
                      appearance="subtle"
                      size="small"
                      aria-label={words.dismissOne(nameOf(row))}
                      onClick={() => dismiss([row])}
                    >
                      {words.dismiss}
                    </Button>
                  ),
                }
              : {})}
            isNarrow={isNarrow}
            isOutdated={read.isOutdated}
            onNearEnd={read.nearEnd}
          />
          <p className={styles.foot}>
            {strings.sentences(
              words.foot(
                total ?? rows.length,
                all === null || read.all.data?.isComplete !== true ? null : sinceOf(all),
              ),
              words.comesBack,
              ...(read.isLoadingMore ? [strings.table.loadingMore(words.noun)] : []),
              ...(read.dropped > 0 ? [strings.table.dropped(read.dropped)] : []),
              ...(read.all.data?.isComplete === false && isFiltered
                ? [strings.table.stoppedAt(MOST_ROWS, words.noun)]
                : []),
            )}
          </p>
        </>
      )}
    </section>
  )
}

function detailsOf(row: SyncError): TableLine<SyncError> {
  const key = `details-${row.id}`
  return { key, group: { key, content: <ErrorHelp error={row.error} description={row.description} /> } }
}

/** The day of the oldest error; `null` when no error has a date. */
function sinceOf(errors: readonly SyncError[]): string | null {
  const oldest = errors.reduce<number | null>(
    (least, { at }) => (at !== null && (least === null || at < least) ? at : least),
    null,
  )
  return oldest === null ? null : formatDay(oldest)
}
