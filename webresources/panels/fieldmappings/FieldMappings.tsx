import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { RECORD_TABLES, type RecordTable } from '../../domain/RecordRef'
import { describeError } from '../../parts/describeError'
import { useDraft } from '../../parts/draft/Drafts'
import { SearchField } from '../../parts/funnel/SearchField'
import { InlineProblem } from '../../parts/InlineProblem'
import { Select } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useConsole } from '../../parts/useConsole'
import { useServices } from '../../parts/useServices'
import { useFieldMappingsStyles } from './FieldMappings.styles'
import { MappingTable } from './MappingTable'
import { SHOWS, useMappingRows } from './useMappingRows'
import { useFieldMappings } from './useFieldMappings'

const words = strings.fieldMappings

/** Which field of Dynamics and which of Net-Results keep each other up to date, table by table. */
export function FieldMappings() {
  const [table, setTable] = useState<RecordTable>('contact')
  // What is searched for and how the table is sorted belong to one table.
  return <TableMappings key={table} table={table} onTable={setTable} />
}

interface TableMappingsProps {
  readonly table: RecordTable
  readonly onTable: (table: RecordTable) => void
}

function TableMappings({ table, onTable }: TableMappingsProps) {
  const styles = useFieldMappingsStyles()
  const { scene } = useServices()
  const { dynamics } = useConsole()
  const found = useFieldMappings(table)
  const metadata = useQuery({
    queryKey: ['mine', 'tableColumns', table],
    queryFn: ({ signal }) => dynamics.tableColumns(table, signal),
  })
  const columns = useMemo(
    () => (metadata.data === undefined ? null : new Map(metadata.data.map((column) => [column.name, column]))),
    [metadata.data],
  )
  const rows = useMappingRows(table, found, columns)
  return (
    <section aria-label={words.table}>
      <div className={styles.tools} role="search">
        <TableChoice table={table} onTable={onTable} />
        <div className={styles.filters}>
          <SearchField label={words.search} value={rows.search} onSearch={rows.setSearch} />
          <Select
            aria-label={words.show}
            value={rows.show}
            onChange={(_, { value }) => rows.setShow(SHOWS.find((one) => one === value) ?? 'all')}
          >
            {SHOWS.map((one) => (
              <option key={one} value={one}>
                {words.shows[one](rows.counts[one])}
              </option>
            ))}
          </Select>
        </div>
      </div>
      {metadata.error !== null && (
        <InlineProblem
          problem={withTitle(describeError(metadata.error, scene))}
          onRetry={() => void metadata.refetch()}
        />
      )}
      <MappingTable found={found} rows={rows} />
    </section>
  )
}

const withTitle = (problem: ReturnType<typeof describeError>) => ({
  ...problem,
  title: words.notChecked,
  body: strings.sentences(problem.title, problem.body),
})

/** Which table, and where something is not saved. */
function TableChoice({ table, onTable }: TableMappingsProps) {
  const drafts = {
    contact: useDraft('fieldMappings.contact').draft,
    lead: useDraft('fieldMappings.lead').draft,
    account: useDraft('fieldMappings.account').draft,
  }
  return (
    <Select
      aria-label={words.tableField}
      value={table}
      onChange={(_, { value }) => onTable(RECORD_TABLES.find((one) => one === value) ?? table)}
    >
      {RECORD_TABLES.map((one) => {
        const count = Object.keys(drafts[one]).length
        return (
          <option key={one} value={one}>
            {count === 0 ? words.tables[one] : words.tableWithChanges(words.tables[one], count)}
          </option>
        )
      })}
    </Select>
  )
}
