import { useEffect, useMemo } from 'react'
import type { FieldMapping } from '../../domain/FieldMapping'
import type { MappingChoice } from '../../domain/MappingChoice'
import { useAnnounce } from '../../parts/Announcer'
import { describeError } from '../../parts/describeError'
import { DraftBar } from '../../parts/draft/DraftBar'
import { ReviewDialog } from '../../parts/draft/ReviewDialog'
import { formatTime } from '../../parts/formatTime'
import { InlineProblem } from '../../parts/InlineProblem'
import { isUnsupported } from '../../parts/isUnsupported'
import { Button, Warning16Regular } from '../../parts/kit'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { DataTable } from '../../parts/table/DataTable'
import { useColumns } from '../../parts/table/useColumns'
import { useMedia } from '../../parts/useMedia'
import { useServices } from '../../parts/useServices'
import { VendorLink } from '../../parts/VendorLink'
import { describeChoice } from './describeChoice'
import { useFieldMappingsStyles } from './FieldMappings.styles'
import { mappingColumns } from './mappingColumns'
import type { FieldMappingsFound } from './useFieldMappings'
import type { useMappingRows } from './useMappingRows'
import { useNetResultsFields } from './useNetResultsFields'

interface MappingTableProps {
  readonly found: FieldMappingsFound
  readonly rows: ReturnType<typeof useMappingRows>
}

const words = strings.fieldMappings

/** The rows with their states, and the way to save them. */
export function MappingTable({ found, rows: view }: MappingTableProps) {
  const styles = useFieldMappingsStyles()
  const { scene } = useServices()
  const announce = useAnnounce()
  const isNarrow = useMedia('(max-width: 599px)')
  const { query, shown, saved, draft, unsupported, save, set, undo } = found
  const { rows, total, check, counts } = view
  const { fields, isCut } = useNetResultsFields(shown)
  const columns = useColumns(
    'fieldMappings',
    mappingColumns({
      fields,
      disabled: unsupported,
      isNarrow,
      onSet: set,
      onUndo: undo,
      warningsOf: ({ dynamicsField }) => check.byField.get(dynamicsField) ?? [],
      editOf: ({ dynamicsField }) => {
        const edit = draft[dynamicsField]
        return edit === undefined ? null : { before: edit.before, now: saved.get(dynamicsField) ?? null }
      },
    }),
  )
  const lines = useMemo(() => rows.map((row) => ({ key: row.dynamicsField, row })), [rows])
  const labels = useMemo(() => new Map(rows.map((row) => [row.dynamicsField, row.dynamicsLabel])), [rows])
  const amount = shown === null || rows.length === 0 ? '' : strings.table.shownOf(rows.length, total, words.noun)
  useEffect(() => {
    if (amount !== '') announce(amount)
  }, [amount, announce])

  if (shown === null) {
    if (query.error === null) return <SkeletonRows />
    return (
      <StateView problem={describeError(query.error, scene)} onRetry={() => void query.refetch()}>
        {isUnsupported(query.error) && (
          <p className={styles.note}>
            {words.notOffered} <VendorLink page="mapping" text={words.open} />
          </p>
        )}
      </StateView>
    )
  }
  if (total === 0)
    return (
      <StateView
        problem={{ cause: 'noFields', icon: 'filter', ...words.nothing, severe: false, retry: true }}
        onRetry={() => void query.refetch()}
        retryLabel={strings.checkAgain}
      />
    )
  return (
    <>
      {query.error !== null && (
        <InlineProblem
          problem={describeError(query.error, scene)}
          note={strings.sentences(strings.asOf(formatTime(query.dataUpdatedAt)))}
          onRetry={() => void query.refetch()}
        />
      )}
      {unsupported && (
        <p className={styles.line} data-cause="unsupported">
          {words.readOnly} <VendorLink page="mapping" text={words.open} />
        </p>
      )}
      {check.emailUnmapped && (
        <p className={styles.line} data-cause="emailUnmapped">
          <Warning16Regular className={styles.icon} aria-hidden />
          {words.warnings.emailUnmapped}
        </p>
      )}
      {counts.warnings > 0 && view.show !== 'warnings' && (
        <p className={styles.line}>
          <Warning16Regular className={styles.icon} aria-hidden />
          {words.warningCount(counts.warnings)}
          <Button appearance="subtle" size="small" onClick={() => view.setShow('warnings')}>
            {words.showWarnings}
          </Button>
        </p>
      )}
      {isCut && <p className={styles.line}>{words.choicesCut}</p>}
      {rows.length === 0 ? (
        <StateView
          problem={{
            cause: 'filteredToNothing',
            icon: 'filter',
            title: strings.table.filteredTitle(words.noun),
            body: strings.table.filteredBody,
            severe: false,
            retry: false,
          }}
        >
          <Button onClick={view.clearFilters}>{strings.table.clearFilters}</Button>
        </StateView>
      ) : (
        <>
          <DataTable<FieldMapping>
            label={words.table}
            columns={columns}
            lines={lines}
            total={rows.length}
            sorting={view.sorting}
            onSort={view.setSorting}
            nameOf={({ dynamicsLabel }) => dynamicsLabel}
            isCurrent={({ dynamicsField }) => dynamicsField in draft}
            onOpen={null}
            isNarrow={isNarrow}
            isOutdated={false}
            onNearEnd={nothingMore}
          />
          <p className={styles.foot}>{strings.table.shownOf(rows.length, total, words.noun)}</p>
        </>
      )}
      <DraftBar count={counts.changed} save={save} onInvalid={null} />
      <ReviewDialog<MappingChoice>
        save={save}
        labelOf={(name) => words.fieldName(labels.get(name) ?? saved.get(name)?.dynamicsLabel ?? name, name)}
        describe={describeChoice}
      />
    </>
  )
}

/** All rows are here. */
const nothingMore = () => undefined
