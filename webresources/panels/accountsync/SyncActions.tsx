import type { BulkSnapshot } from '../../domain/bulksync/BulkSync'
import type { BulkCounts } from '../../domain/bulksync/countOutcomes'
import { Button, Dismiss16Regular, PauseRegular, PlayRegular } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useSyncProgressStyles } from './SyncProgress.styles'
import type { AccountSyncControl } from './useAccountSync'

const words = strings.accountSync

interface SyncActionsProps {
  readonly sync: AccountSyncControl
  readonly snapshot: BulkSnapshot
  readonly counts: BulkCounts
}

/** What can be done with a sync, by the phase that it is in. */
export function SyncActions({ sync, snapshot: { phase, unfinishedImports }, counts }: SyncActionsProps) {
  const styles = useSyncProgressStyles()
  const isFound = phase === 'ready'
  const isAtRest = isFound || phase === 'paused'
  const toCheck = unfinishedImports > 0 && counts.waiting === 0
  return (
    <div className={styles.actions}>
      {phase === 'running' && (
        <Button icon={<PauseRegular />} onClick={sync.pause}>
          {words.pause}
        </Button>
      )}
      {isAtRest && (
        <Button appearance="primary" icon={<PlayRegular />} onClick={sync.start}>
          {toCheck ? words.checkAgain : words.resume}
        </Button>
      )}
      {phase === 'ended' && unfinishedImports > 0 && <Button onClick={sync.start}>{words.checkAgain}</Button>}
      {(phase === 'running' || phase === 'pausing' || isAtRest) && (
        <Button appearance="subtle" icon={<Dismiss16Regular />} onClick={sync.cancel}>
          {isFound ? words.discard : words.cancel}
        </Button>
      )}
      {phase === 'cancelling' && (
        <Button appearance="subtle" onClick={sync.cancel}>
          {words.stopWaiting}
        </Button>
      )}
      <Button appearance="subtle" onClick={sync.toggleResults}>
        {sync.showsResults ? words.showPeople : words.showResults}
      </Button>
      {phase === 'ended' && <Button onClick={sync.close}>{words.close}</Button>}
    </div>
  )
}
