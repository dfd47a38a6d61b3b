import { useMemo, useRef } from 'react'
import type { AccountPerson } from '../../domain/AccountPerson'
import type { BulkOutcome } from '../../domain/bulksync/BulkOutcome'
import type { Instant } from '../../domain/Instant'
import { RecordLink } from '../../parts/account/RecordLink'
import { formatFull, formatSecond } from '../../parts/formatTime'
import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  ErrorCircle16Regular,
  mergeClasses,
  QuestionCircle16Regular,
  Spinner,
  SubtractCircle16Regular,
} from '../../parts/kit'
import { useKeptFocus } from '../../parts/membership/useKeptFocus'
import { useWindowRows } from '../../parts/membership/useWindowRows'
import { strings } from '../../parts/strings'
import { describeResult } from './describeResult'
import { useSyncResultsStyles } from './SyncResults.styles'

const words = strings.accountSync
const ROW_HEIGHT = 37

export interface ResultRow {
  readonly key: string
  readonly outcome: BulkOutcome
  /** When it came about; 0 = it has not. */
  readonly at: Instant
}

interface ResultTableProps {
  readonly rows: readonly ResultRow[]
  readonly people: ReadonlyMap<string, AccountPerson>
}

/** Of whom only the rows near the viewport are in the document; the page itself scrolls. */
export function ResultTable({ rows, people }: ResultTableProps) {
  const styles = useSyncResultsStyles()
  const root = useRef<HTMLDivElement>(null)
  const focus = useKeptFocus(root)
  const lines = useMemo(() => rows.map(({ key }) => ({ key, height: ROW_HEIGHT })), [rows])
  const { list, totalSize, visible, measure } = useWindowRows(lines, focus.key)
  const heads = ['name', 'result', 'reason', 'time'] as const
  return (
    <div
      ref={root}
      role="table"
      aria-label={words.results}
      aria-rowcount={rows.length + 1}
      tabIndex={-1}
      className={styles.table}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={styles.head}>
          {heads.map((head) => (
            <span
              key={head}
              role="columnheader"
              className={mergeClasses(
                head === 'time' && styles.time,
                (head === 'reason' || head === 'time') && styles.headNarrow,
              )}
            >
              {words.columns[head]}
            </span>
          ))}
        </div>
      </div>
      <div ref={list} role="rowgroup" className={styles.body} style={{ height: totalSize }}>
        {visible.map(({ index, offset }) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <div
              key={row.key}
              ref={measure}
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              data-key={row.key}
              className={mergeClasses(styles.line, styles.row)}
              style={{ transform: `translateY(${offset}px)` }}
            >
              <ResultCells row={row} person={people.get(row.key)} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

const ICONS = {
  good: CheckmarkCircle16Regular,
  bad: ErrorCircle16Regular,
  careful: QuestionCircle16Regular,
  off: SubtractCircle16Regular,
}

function ResultCells({
  row: { outcome, at },
  person,
}: {
  readonly row: ResultRow
  readonly person: AccountPerson | undefined
}) {
  const styles = useSyncResultsStyles()
  const { intent, title, reason } = describeResult(outcome)
  const Icon = outcome.state === 'waiting' ? Clock16Regular : intent === 'busy' ? null : ICONS[intent]
  return (
    <>
      <div role="cell" className={styles.name}>
        {person === undefined ? words.unknownPerson : <RecordLink person={person} />}
      </div>
      <div role="cell" className={mergeClasses(styles.state, styles[intent])}>
        {Icon === null ? <Spinner size="extra-tiny" aria-hidden /> : <Icon aria-hidden />}
        {title}
      </div>
      <div role="cell" className={styles.reason}>
        {reason}
      </div>
      <div role="cell" className={styles.time}>
        {outcome.state === 'syncing'
          ? words.now
          : at !== 0 &&
            outcome.state !== 'waiting' && (
              <time dateTime={new Date(at).toISOString()} title={formatFull(at)}>
                {formatSecond(at)}
              </time>
            )}
      </div>
    </>
  )
}
