import { Button, Link, SearchBox } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { tableNamed } from '../../dataverse/schema/tables'
import type { AppTable } from '../PreviewState'
import { formatRecord } from '../PreviewState'
import type { Session } from '../Session'
import { LIST_COLUMNS, TABLE_WORDS } from './appColumns'
import { readList } from './readList'
import { useListStyles } from './RecordList.styles'
import type { PreviewNavigation } from './usePreviewState'
import { useWatched } from './useWatched'

/** A view: the rows of a table, each with a link that opens its form. */
export function RecordList({
  session,
  table,
  navigation,
}: {
  readonly session: Session
  readonly table: AppTable
  readonly navigation: PreviewNavigation
}) {
  const styles = useListStyles()
  const [search, setSearch] = useState('')
  useWatched(session.dynamics.store)
  const rows = readList(session.dynamics, table, search)
  return (
    <section className={styles.card} aria-label={TABLE_WORDS[table].view}>
      <div className={styles.top}>
        <h1 className={styles.title}>{TABLE_WORDS[table].view}</h1>
        <span className={styles.space} />
        <Button
          appearance="subtle"
          icon={<Add20Regular />}
          onClick={() => {
            navigation.go({ record: { table, id: null }, list: null, tab: null })
          }}
        >
          New
        </Button>
        <SearchBox
          placeholder="Filter by keyword"
          aria-label="Filter by keyword"
          value={search}
          onChange={(_event, { value }) => {
            setSearch(value)
          }}
        />
      </div>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {LIST_COLUMNS[table].map(({ column, label }) => (
                <th key={column} scope="col" className={styles.head}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, shown }) => (
              <tr key={id}>
                {LIST_COLUMNS[table].map(({ column }) => (
                  <td key={column} className={styles.cell}>
                    {column === tableNamed(table).primaryName ? (
                      <Link
                        href={`?record=${formatRecord({ table, id })}`}
                        onClick={(event) => {
                          event.preventDefault()
                          navigation.go({ record: { table, id }, list: null, tab: null })
                        }}
                      >
                        <bdi>{shown(column)}</bdi>
                      </Link>
                    ) : (
                      shown(column)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
