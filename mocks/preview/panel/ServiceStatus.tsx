import type { OpenRecord } from '../PreviewState'
import type { Session } from '../Session'
import { useWatched } from '../app/useWatched'
import { usePanelStyles } from './DeveloperPanel.styles'
import { formatMoment } from './formatMoment'
import { readService } from './readService'

const RUNS = 5

/** What the vendor's own service knows and does while nobody looks: its syncs, and the person on the form. */
export function ServiceStatus({ session, record }: { readonly session: Session; readonly record: OpenRecord | null }) {
  const styles = usePanelStyles()
  useWatched(session.service)
  useWatched(session.dynamics.store)
  const { sync, person, newErrors } = readService(session, record)
  const moment = (instant: number | null) => (instant === null ? 'never' : formatMoment(instant))
  return (
    <section aria-label="The service of Net-Results">
      <h3 className={styles.title}>The service of Net-Results</h3>
      <ul className={styles.facts}>
        <li>Syncs: {sync.options.syncs_enabled ? 'enabled' : 'disabled'}</li>
        <li>
          {sync.fullSyncStartedAt === null
            ? `Last full sync: ${moment(sync.lastFullSync)}`
            : `Full sync running since ${moment(sync.fullSyncStartedAt)}`}
        </li>
        <li>Last down sync: {moment(sync.lastDownSync)}</li>
        <li>Sync errors since the beginning: {newErrors.length}</li>
        {sync.runs.slice(-RUNS).map((run, index) => (
          <li key={`${String(run.at)} ${String(index)}`}>
            {moment(run.at)}: {run.kind}, {run.records} {run.records === 1 ? 'record' : 'records'}
          </li>
        ))}
        {sync.notices.slice(-RUNS).map(({ at, subject, to }, index) => (
          <li key={`${String(at)} ${String(index)}`}>
            {moment(at)}: told {to.length} {to.length === 1 ? 'recipient' : 'recipients'}, {subject}
          </li>
        ))}
      </ul>
      {person === null ? null : (
        <details>
          <summary className={styles.summary}>This person at Net-Results</summary>
          <pre className={styles.json}>{JSON.stringify(person, null, 2)}</pre>
        </details>
      )}
      {newErrors.length === 0 ? null : (
        <details>
          <summary className={styles.summary}>New sync errors</summary>
          <pre className={styles.json}>{JSON.stringify(newErrors, null, 2)}</pre>
        </details>
      )}
    </section>
  )
}
