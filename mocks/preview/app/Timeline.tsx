import { ifAllowed } from './ifAllowed'
import { readTimeline } from './readTimeline'
import type { SimulatedForm } from '../../dataverse/form/SimulatedForm'
import type { Session } from '../Session'
import { useFormStyles } from './RecordForm.styles'
import { useWatched } from './useWatched'

/** The emails and tasks of a record, as Dynamics shows them beside the columns. */
export function Timeline({ session, form }: { readonly session: Session; readonly form: SimulatedForm }) {
  const styles = useFormStyles()
  useWatched(session.dynamics.store)
  const id = form.data.id()
  const read = () => (id === null ? [] : readTimeline(session.dynamics, id))
  const entries = ifAllowed(read, () => [])
  return (
    <section className={styles.section} aria-label="Timeline">
      <h2 className={styles.sectionTitle}>Timeline</h2>
      {entries.length === 0 ? <p className={styles.kind}>Nothing here yet.</p> : null}
      <ul className={styles.timeline}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <div>{entry.subject}</div>
            <div className={styles.kind}>{[entry.kind, entry.state, entry.at].filter(Boolean).join(' · ')}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
