import type { SyncError } from '../../domain/SyncError'
import { Button, Dismiss16Regular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { ColumnChooser } from '../../parts/table/ColumnChooser'
import { ExportTable } from '../../parts/table/ExportTable'
import type { ColumnsOf } from '../../parts/table/useColumns'
import type { RowSelection } from '../../parts/table/useRowSelection'
import { ErrorFilters } from './ErrorFilters'
import { useSyncErrorsStyles } from './SyncErrors.styles'
import type { SyncErrorsFound } from './useSyncErrors'

interface ErrorToolsProps {
  readonly found: SyncErrorsFound
  readonly columns: ColumnsOf<SyncError>
  readonly selection: RowSelection<SyncError>
  readonly isReady: boolean
  /** `null` = this account's API cannot do it. */
  readonly onDismissChosen: (() => void) | null
  readonly onDismissAll: (() => void) | null
}

const words = strings.syncErrors

/** What can be done with the chosen errors, or with all that match; filters and export. */
export function ErrorTools(props: ErrorToolsProps) {
  const { found, columns, selection, isReady, onDismissChosen, onDismissAll } = props
  const styles = useSyncErrorsStyles()
  const { rows, total, read } = found
  const hasRows = isReady && rows.length > 0
  return (
    <div className={styles.tools} role="search">
      {selection.count > 0 ? (
        <div className={styles.acts}>
          <span className={styles.selected}>{strings.table.selected(selection.count)}</span>
          {onDismissChosen !== null && (
            <Button icon={<Dismiss16Regular />} onClick={onDismissChosen}>
              {words.dismiss}
            </Button>
          )}
          <Button appearance="subtle" onClick={selection.clear}>
            {words.clear}
          </Button>
        </div>
      ) : (
        onDismissAll !== null && (
          <div className={styles.acts}>
            <Button icon={<Dismiss16Regular />} disabledFocusable={!hasRows} onClick={onDismissAll}>
              {words.dismissAll(total ?? rows.length)}
            </Button>
          </div>
        )
      )}
      <div className={styles.filters}>
        <ErrorFilters found={found} />
        <ColumnChooser columns={columns} />
        {hasRows && (
          <ExportTable
            name={words.table}
            noun={words.noun}
            columns={columns.visible}
            rows={rows}
            total={total}
            hasMore={read.hasMore}
            loadAll={found.loadAll}
          />
        )}
      </div>
    </div>
  )
}
