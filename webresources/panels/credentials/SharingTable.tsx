import { useMemo, useState } from 'react'
import { sharingState, type UserAccess } from '../../domain/UserAccess'
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Regular,
  mergeClasses,
  Spinner,
  SubtractCircle16Regular,
  Warning16Regular,
} from '../../parts/kit'
import { strings } from '../../parts/strings'
import { TextCell } from '../../parts/table/cells'
import type { Column } from '../../parts/table/Column'
import { DataTable } from '../../parts/table/DataTable'
import type { ColumnsOf } from '../../parts/table/useColumns'
import type { RowSelection } from '../../parts/table/useRowSelection'
import { useMedia } from '../../parts/useMedia'
import { describeSharingError } from './describeSharingError'
import { useRepSharingStyles } from './RepSharing.styles'
import type { SharingResult, SharingRun } from './SharingRun'

interface SharingTableProps {
  readonly rows: readonly UserAccess[]
  readonly selection: RowSelection<UserAccess>
  readonly run: SharingRun | null
}

const words = strings.sharing

/** Who can read and change his own password, and what became of granting or revoking it. */
export function SharingTable({ rows, selection, run }: SharingTableProps) {
  const isNarrow = useMedia('(max-width: 599px)')
  const columns = useMemo(() => [...columnsOf(run)], [run])
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({})
  const shown: ColumnsOf<UserAccess> = {
    columns,
    visible: columns,
    isShown: () => true,
    widthOf: (id) => widths[id] ?? null,
    toggle: () => undefined,
    resize: (id, width) => setWidths((before) => ({ ...before, [id]: Math.round(width) })),
    reset: () => setWidths({}),
  }
  return (
    <DataTable
      label={words.table}
      columns={shown}
      lines={rows.map((row) => ({ key: row.id, row }))}
      total={rows.length}
      sorting={BY_NAME}
      onSort={null}
      nameOf={({ name }) => name}
      isCurrent={() => false}
      onOpen={null}
      selection={selection}
      isNarrow={isNarrow}
      isOutdated={false}
      onNearEnd={nothing}
    />
  )
}

const BY_NAME = { column: 'name', descending: false }
const nothing = () => undefined

function columnsOf(run: SharingRun | null): readonly Column<UserAccess>[] {
  const text = (
    id: string,
    label: string,
    share: number,
    read: (row: UserAccess) => string | null,
  ): Column<UserAccess> => ({
    id,
    label,
    share,
    least: 96,
    cell: (row) => <TextCell value={read(row)} />,
    csv: read,
  })
  const result = (row: UserAccess) => run?.results.get(row.id)
  return [
    text('name', words.name, 2, ({ name }) => name),
    text('userName', words.userName, 2, ({ userName }) => userName),
    text('password', words.password, 1, ({ hasPassword }) => (hasPassword ? words.saved : words.notSaved)),
    {
      id: 'own',
      label: words.own,
      share: 1.2,
      least: 120,
      cell: (row) => <OwnAccess row={row} />,
      csv: (row) => words.states[sharingState(row)],
    },
    ...(run === null
      ? []
      : [
          {
            id: 'result',
            label: words.result,
            share: 2,
            least: 120,
            cell: (row: UserAccess) => <Result result={result(row)} action={run.action} />,
            csv: (row: UserAccess) => result(row)?.state ?? null,
          },
        ]),
  ]
}

function OwnAccess({ row }: { readonly row: UserAccess }) {
  const styles = useRepSharingStyles()
  const state = sharingState(row)
  const [Icon, tone] = {
    shared: [CheckmarkCircle16Regular, styles.good] as const,
    partly: [Warning16Regular, styles.careful] as const,
    missing: [SubtractCircle16Regular, styles.quiet] as const,
  }[state]
  return (
    <span className={mergeClasses(styles.state, tone)}>
      <Icon aria-hidden />
      {words.states[state]}
    </span>
  )
}

interface ResultProps {
  readonly result: SharingResult | undefined
  readonly action: SharingRun['action']
}

function Result({ result, action }: ResultProps) {
  const styles = useRepSharingStyles()
  if (result === undefined) return strings.table.nothing
  if (result.state === 'failed') {
    const reason = describeSharingError(result.error)
    return (
      <span className={mergeClasses(styles.state, styles.bad)} title={reason}>
        <ErrorCircle16Regular aria-hidden />
        <span className={styles.cut}>{strings.sentences(words.results.failed, reason)}</span>
      </span>
    )
  }
  if (result.state === 'waiting' || result.state === 'working')
    return (
      <span className={mergeClasses(styles.state, styles.quiet)}>
        {result.state === 'working' && <Spinner size="extra-tiny" aria-hidden />}
        {words.results[result.state]}
      </span>
    )
  return (
    <span className={mergeClasses(styles.state, styles.good)}>
      <CheckmarkCircle16Regular aria-hidden />
      {words.results[action][result.state]}
    </span>
  )
}
