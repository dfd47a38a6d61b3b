import { Button, mergeClasses } from '@fluentui/react-components'
import type { CallLog } from '../../dataverse/CallLog'
import { useWatched } from '../app/useWatched'
import { usePanelStyles } from './DeveloperPanel.styles'

const SHOWN = 50

/** What reached a simulator, newest first, with how long it took and what was said. Passwords are masked. */
export function RequestLog({ title, log }: { readonly title: string; readonly log: CallLog }) {
  const styles = usePanelStyles()
  useWatched(log)
  const calls = log.calls()
  return (
    <section aria-label={`Requests to ${title}`}>
      <div className={styles.row}>
        <h3 className={styles.title}>
          {title}: {calls.length} {calls.length === 1 ? 'request' : 'requests'}
        </h3>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Clear requests to ${title}`}
          onClick={() => {
            log.clear()
          }}
        >
          Clear
        </Button>
      </div>
      <ol className={styles.log} reversed>
        {calls
          .slice(-SHOWN)
          .reverse()
          .map(({ number, name, question, answer, outcome, milliseconds }) => (
            <li key={number} className={styles.call}>
              <details>
                <summary className={mergeClasses(styles.summary, outcome === 'failed' && styles.failed)}>
                  {name} · {milliseconds === null ? 'pending' : `${String(milliseconds)} ms`}
                  {outcome === 'failed' ? ' · failed' : ''}
                </summary>
                <pre className={styles.json}>{JSON.stringify({ question, answer }, null, 2).slice(0, 20_000)}</pre>
              </details>
            </li>
          ))}
      </ol>
    </section>
  )
}
