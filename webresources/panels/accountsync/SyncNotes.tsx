import type { BulkSnapshot } from '../../domain/bulksync/BulkSync'
import type { BulkCounts } from '../../domain/bulksync/countOutcomes'
import { describeError } from '../../parts/describeError'
import { formatTime } from '../../parts/formatTime'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useSyncProgressStyles } from './SyncProgress.styles'

const words = strings.accountSync

interface SyncNotesProps {
  readonly snapshot: BulkSnapshot
  readonly counts: BulkCounts
}

/** Why it stands still, and of whom nobody knows. */
export function SyncNotes({ snapshot, counts }: SyncNotesProps) {
  const styles = useSyncProgressStyles()
  const { scene } = useServices()
  const { phase, trouble, throttledUntil, unfinishedImports } = snapshot
  const problem = trouble?.kind === 'error' ? describeError(trouble.error, scene) : null
  const notes = [
    ...(problem === null ? [] : [strings.sentences(problem.title, problem.body)]),
    ...(trouble?.kind === 'unfinished' ? [words.unfinished.body(unfinishedImports)] : []),
    ...(throttledUntil === null ? [] : [words.throttled(formatTime(throttledUntil))]),
    ...(phase === 'ready' ? [words.resumeBody(counts.waiting)] : []),
    ...(counts.unknown === 0 ? [] : [strings.sentences(words.unknownTitle(counts.unknown), words.unknownBody)]),
    ...(counts.untold === 0 ? [] : [words.untold(counts.refusedUntold, counts.untold)]),
  ]
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles.note} {...(problem === null ? {} : { 'data-cause': problem.cause })}>
          {note}
        </p>
      ))}
    </>
  )
}
