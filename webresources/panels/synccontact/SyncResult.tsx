import {
  Button,
  CheckmarkCircle16Regular,
  Dismiss16Regular,
  DismissCircle16Regular,
  mergeClasses,
  Warning16Regular,
} from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { describeSync } from './describeSync'
import { useSyncContactStyles } from './SyncContact.styles'
import type { SyncFlow } from './useSyncContact'

const ICONS = { good: CheckmarkCircle16Regular, careful: Warning16Regular, bad: DismissCircle16Regular }

/** How far the sync is, or how it ended, until the rep has read it. */
export function SyncResult({ flow, onDismiss }: { readonly flow: SyncFlow; readonly onDismiss: () => void }) {
  const styles = useSyncContactStyles()
  const { scene } = useServices()
  if (flow.phase === 'idle') return null
  if (flow.phase === 'running') {
    return (
      <div className={styles.result}>
        <span className={styles.text}>{strings.sync.steps[flow.step]}</span>
      </div>
    )
  }
  const { cause, intent, title, body } = describeSync(flow.end, scene)
  const Icon = ICONS[intent]
  return (
    <div className={styles.result} role="group" aria-label={title} data-sync={cause}>
      <Icon className={mergeClasses(styles.icon, styles[intent])} aria-hidden />
      <span className={styles.text}>
        <span className={styles.title}>{title}</span>
        {body !== '' && <> · {body}</>}
      </span>
      <Button
        className={styles.dismiss}
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={strings.sync.dismiss}
        title={strings.sync.dismiss}
        onClick={onDismiss}
      />
    </div>
  )
}
