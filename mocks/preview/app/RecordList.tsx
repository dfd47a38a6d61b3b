import { Button, Checkbox, Link, MessageBar, MessageBarBody, SearchBox, Toolbar } from '@fluentui/react-components'
import { Add20Regular } from '@fluentui/react-icons'
import { useReducer, useState } from 'react'
import { DataverseFault } from '../../dataverse/DataverseFault'
import { tableNamed } from '../../dataverse/schema/tables'
import type { FormScripts } from '../host/createFormScripts'
import { gridParameters } from '../host/createGridControl'
import { runCommand } from '../host/runCommand'
import { formatRecord } from '../PreviewState'
import type { AppTable } from '../PreviewState'
import type { Session } from '../Session'
import { LIST_COLUMNS, TABLE_WORDS } from './appColumns'
import { PackageCommands } from './PackageCommands'
import { ifAllowed } from './ifAllowed'
import { readList } from './readList'
import { useListStyles } from './RecordList.styles'
import type { PreviewNavigation } from './usePreviewState'
import { useWatched } from './useWatched'

/** As many as are drawn; the rest is found by the filter. */
const DRAWN = 250

/** A view: the rows of a table, each with a link that opens its form, and the commands for those that are chosen. */
export function RecordList({
  session,
  scripts,
  table,
  navigation,
}: {
  readonly session: Session
  readonly scripts: FormScripts
  readonly table: AppTable
  readonly navigation: PreviewNavigation
}) {
  const styles = useListStyles()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [, refresh] = useReducer((count: number) => count + 1, 0)
  useWatched(session.dynamics.store)
  const { primaryName } = tableNamed(table)
  const viewed = LIST_COLUMNS[table].map(({ column }) => column)
  const read = ifAllowed(
    () => readList(session.dynamics, table, viewed, search),
    (fault) => fault,
  )
  const rows = read instanceof DataverseFault ? [] : read
  const commands = session.package.commands.filter((one) => one.place === 'grid' && one.table === table)
  const open = (id: string | null) => {
    navigation.go({ place: { kind: 'form', record: { table, id } }, tab: null })
  }
  return (
    <section className={styles.card} aria-label={TABLE_WORDS[table].view}>
      <div className={styles.top}>
        <h1 className={styles.title}>{TABLE_WORDS[table].view}</h1>
        <span className={styles.space} />
        <Button
          appearance="subtle"
          icon={<Add20Regular />}
          onClick={() => {
            open(null)
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
      {read instanceof DataverseFault ? (
        <MessageBar intent="error">
          <MessageBarBody>{read.message}</MessageBarBody>
        </MessageBar>
      ) : null}
      {chosen.size === 0 ? null : (
        <Toolbar aria-label="Commands" size="small">
          <PackageCommands
            commands={commands}
            run={(command) => {
              const picked = rows
                .filter(({ id }) => chosen.has(id))
                .map(({ id, shown }) => ({ id, name: shown(primaryName) }))
              void runCommand(session, scripts, command, gridParameters(table, picked, refresh))
            }}
          />
        </Toolbar>
      )}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {commands.length === 0 ? null : <td className={styles.head} />}
              {LIST_COLUMNS[table].map(({ column, label }) => (
                <th key={column} scope="col" className={styles.head}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, DRAWN).map(({ id, shown }) => (
              <tr key={id}>
                {commands.length === 0 ? null : (
                  <td className={styles.cell}>
                    <Checkbox
                      aria-label={`Choose ${shown(primaryName)}`}
                      checked={chosen.has(id)}
                      onChange={() => {
                        setChosen(toggled(chosen, id))
                      }}
                    />
                  </td>
                )}
                {LIST_COLUMNS[table].map(({ column }) => (
                  <td key={column} className={styles.cell}>
                    {column === primaryName ? (
                      <Link
                        href={`?record=${formatRecord({ table, id })}`}
                        onClick={(event) => {
                          event.preventDefault()
                          open(id)
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
        {rows.length <= DRAWN ? null : (
          <p className={styles.more}>
            {DRAWN} of {rows.length.toLocaleString('en-US')} rows. Filter to see others.
          </p>
        )}
      </div>
    </section>
  )
}

function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen)
  if (!next.delete(id)) next.add(id)
  return next
}
