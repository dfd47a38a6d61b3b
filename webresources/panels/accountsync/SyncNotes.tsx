import type { BulkSnapshot } from '../../domain/bulksync/BulkSync'
import type { BulkCounts } from '../../domain/bulksync/countOutcomes'
import { formatTime } from '../../parts/formatTime'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { useSyncProgressStyles } from './SyncProgress.styles'
import { troubleOf } from './troubleOf'

const words = strings.accountSync

interface SyncNotesProps {
  readonly snapshot: BulkSnapshot
  readonly counts: BulkCounts
}

/** Why it stands still, and of whom nobody knows. */
export function SyncNotes({ snapshot, counts }: SyncNotesProps) {
  const styles = useSyncProgressStyles()
  const { scene } = useServices()
  const { phase, throttledUntil } = snapshot
  const trouble = troubleOf(snapshot, scene)
  const cause = trouble?.cause ?? null
  const notes = [
    ...(trouble === null ? [] : [trouble.text]),
    ...(throttledUntil === null ? [] : [words.throttled(formatTime(throttledUntil))]),
    ...(phase === 'ready' ? [words.resumeBody(counts.waiting)] : []),
    ...(counts.unknown === 0 ? [] : [strings.sentences(words.unknownTitle(counts.unknown), words.unknownBody)]),
    ...(counts.untold === 0 ? [] : [words.untold(counts.refusedUntold, counts.untold)]),
  ]
  return (
    <>
      {notes.map((note) => (
        <p key={note} className={styles.note} {...(cause === null ? {} : { 'data-cause': cause })}>
          {note}
        </p>
      ))}
    </>
  )
}
