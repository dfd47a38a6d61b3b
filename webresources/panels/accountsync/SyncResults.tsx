import { useMemo, useState } from 'react'
import type { AccountPerson } from '../../domain/AccountPerson'
import { canRetry, type BulkOutcome } from '../../domain/bulksync/BulkOutcome'
import type { BulkSnapshot } from '../../domain/bulksync/BulkSync'
import { countOutcomes } from '../../domain/bulksync/countOutcomes'
import { recordKey } from '../../domain/RecordRef'
import { useAnnounce } from '../../parts/Announcer'
import { copyText } from '../../parts/copyText'
import { ArrowClockwiseRegular, ArrowDownloadRegular, Button, CopyRegular, Select } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { RESULT_ORDER } from './describeResult'
import { exportResults, summaryText } from './exportResults'
import { ResultTable, type ResultRow } from './ResultTable'
import { useSyncResultsStyles } from './SyncResults.styles'
import type { AccountSyncControl } from './useAccountSync'

const words = strings.accountSync

const FILTERS = {
  all: () => true,
  failed: canRetry,
  unknown: ({ state }) => state === 'unknown' || state === 'unfinished' || state === 'untold',
  skipped: ({ state }) => state === 'notSent' || state === 'cancelled',
  synced: ({ state }) => state === 'added' || state === 'updated',
  waiting: ({ state }) => state === 'waiting' || state === 'syncing',
} as const satisfies Record<string, (outcome: BulkOutcome) => boolean>

type Filter = keyof typeof FILTERS
const FILTER_NAMES = Object.keys(FILTERS) as readonly Filter[]

interface SyncResultsProps {
  readonly sync: AccountSyncControl
  readonly snapshot: BulkSnapshot
  readonly people: readonly AccountPerson[]
  readonly accountName: string
}

/** What became of each person, bad news first. */
export function SyncResults({ sync, snapshot, people, accountName }: SyncResultsProps) {
  const styles = useSyncResultsStyles()
  const { now } = useServices()
  const announce = useAnnounce()
  const [filter, setFilter] = useState<Filter>('all')
  const { run, outcomes, times, phase } = snapshot
  const counts = countOutcomes(snapshot)
  const byKey = useMemo(() => new Map(people.map((person) => [recordKey(person.record), person])), [people])
  const rows = useMemo(() => {
    const fits: (outcome: BulkOutcome) => boolean = FILTERS[filter]
    const byState = new Map<string, ResultRow[]>(RESULT_ORDER.map((state) => [state, []]))
    run.people.forEach((ref, position) => {
      const outcome = outcomes[position]
      if (outcome !== undefined && fits(outcome))
        byState.get(outcome.state)?.push({ key: recordKey(ref), outcome, at: times[position] ?? 0 })
    })
    return [...byState.values()].flat()
  }, [filter, outcomes, run.people, times])
  const isAtRest = phase === 'paused' || phase === 'ended'
  const nameOf = (position: number) => {
    const ref = run.people[position]
    return (ref && byKey.get(recordKey(ref))?.fullName) ?? words.unknownPerson
  }
  const copy = () =>
    void copyText(summaryText(snapshot, accountName, now())).then((copied) =>
      announce(copied ? words.summaryCopied : strings.copyFailed),
    )
  return (
    <section className={styles.root} aria-label={words.results}>
      <div className={styles.tools}>
        <h2 className={styles.title}>{words.results}</h2>
        <Select aria-label={words.show} value={filter} onChange={(_, { value }) => setFilter(value as Filter)}>
          {FILTER_NAMES.map((name) => (
            <option key={name} value={name}>
              {words.filters[name](outcomes.filter(FILTERS[name]).length)}
            </option>
          ))}
        </Select>
        <div className={styles.actions}>
          {isAtRest && counts.failed > 0 && (
            <Button icon={<ArrowClockwiseRegular />} onClick={sync.retryFailed}>
              {words.retryFailed(counts.failed)}
            </Button>
          )}
          {isAtRest && counts.unknown > 0 && (
            <Button appearance="subtle" onClick={sync.retryUnknown}>
              {words.retryUnknown(counts.unknown)}
            </Button>
          )}
          <Button appearance="subtle" icon={<CopyRegular />} onClick={copy}>
            {words.copySummary}
          </Button>
          <Button
            appearance="subtle"
            icon={<ArrowDownloadRegular />}
            onClick={() => {
              exportResults(snapshot, nameOf, accountName, now())
              announce(words.exported(run.people.length))
            }}
          >
            {words.exportCsv}
          </Button>
        </div>
      </div>
      {rows.length === 0 ? <p className={styles.empty}>{words.empty}</p> : <ResultTable rows={rows} people={byKey} />}
    </section>
  )
}
