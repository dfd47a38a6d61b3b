import { useEffect, useEffectEvent, useRef } from 'react'
import type { BulkPhase, BulkSnapshot } from '../../domain/bulksync/BulkSync'
import { countOutcomes, remainingTime, type BulkCounts } from '../../domain/bulksync/countOutcomes'
import { useAnnounce } from '../../parts/Announcer'
import { formatDuration, formatTime } from '../../parts/formatTime'
import {
  CheckmarkCircle16Regular,
  Clock16Regular,
  ErrorCircle16Regular,
  mergeClasses,
  QuestionCircle16Regular,
  Spinner,
  SubtractCircle16Regular,
} from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useServices } from '../../parts/useServices'
import { countWord, countWords } from './exportResults'
import { SyncActions } from './SyncActions'
import { SyncNotes } from './SyncNotes'
import { useSyncProgressStyles } from './SyncProgress.styles'
import { troubleOf } from './troubleOf'
import type { AccountSyncControl } from './useAccountSync'

const words = strings.accountSync

interface SyncProgressProps {
  readonly sync: AccountSyncControl
  readonly snapshot: BulkSnapshot
  readonly accountName: string
}

/** How far a sync is, why it stands still if it does, and what can be done about it. */
export function SyncProgress({ sync, snapshot, accountName }: SyncProgressProps) {
  const styles = useSyncProgressStyles()
  const { now } = useServices()
  const counts = countOutcomes(snapshot)
  const { phase, run } = snapshot
  const left = remainingTime(snapshot, now())
  const isBusy = phase === 'running' || phase === 'pausing' || phase === 'cancelling'
  const title = titleOf(snapshot, counts, accountName)
  const heading = useFocusWhen(phase)
  useSaidProgress(snapshot, counts, title)
  return (
    <section className={styles.root} aria-label={words.region} data-phase={phase}>
      <div className={styles.head}>
        {isBusy && <Spinner size="tiny" aria-hidden />}
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        <span className={styles.time}>
          {strings.enumerate(
            words.started(formatTime(run.startedAt)),
            ...(run.endedAt === null ? [] : [words.ended(formatTime(run.endedAt))]),
            ...(left === null ? [] : [words.left(formatDuration(Math.max(1_000, left), 'minutes'))]),
          )}
        </span>
        <SyncActions sync={sync} snapshot={snapshot} counts={counts} />
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={words.progress}
        aria-valuemin={0}
        aria-valuemax={counts.total}
        aria-valuenow={counts.done}
        aria-valuetext={words.done(counts.done, counts.total)}
      >
        <div className={styles.bar} style={{ width: `${(counts.done / Math.max(1, counts.total)) * 100}%` }} />
      </div>
      <div className={styles.standing}>
        <Counts counts={counts} />
        {phase === 'running' && <p className={styles.leave}>{sync.isKept ? words.leave : words.noJournal}</p>}
      </div>
      <SyncNotes snapshot={snapshot} counts={counts} />
    </section>
  )
}

const ICONS = {
  added: [CheckmarkCircle16Regular, 'good'],
  updated: [CheckmarkCircle16Regular, 'good'],
  skipped: [SubtractCircle16Regular, 'off'],
  failed: [ErrorCircle16Regular, 'bad'],
  refusedUntold: [ErrorCircle16Regular, 'bad'],
  unknown: [QuestionCircle16Regular, 'careful'],
  unfinished: [QuestionCircle16Regular, 'careful'],
  cancelled: [SubtractCircle16Regular, 'off'],
  waiting: [Clock16Regular, 'off'],
} as const

const KINDS = Object.keys(ICONS) as readonly (keyof typeof ICONS)[]

function Counts({ counts: exact }: { readonly counts: BulkCounts }) {
  const styles = useSyncProgressStyles()
  // Whoever is on the way has no result either: so the numbers add up to all.
  const counts = { ...exact, waiting: exact.waiting + exact.syncing }
  return (
    <ul className={styles.counts}>
      <li className={mergeClasses(styles.count, styles.done)}>{words.done(counts.done, counts.total)}</li>
      {KINDS.map((kind) => {
        if (counts[kind] === 0) return null
        const [Icon, intent] = ICONS[kind]
        return (
          <li key={kind} className={mergeClasses(styles.count, styles[intent])}>
            <Icon aria-hidden />
            {countWord(kind, counts)}
          </li>
        )
      })}
    </ul>
  )
}

function titleOf({ phase, run, trouble }: BulkSnapshot, counts: BulkCounts, accountName: string): string {
  switch (phase) {
    case 'ready':
      return words.resumeTitle
    case 'pausing':
      return words.pausing
    case 'cancelling':
      return words.cancelling
    case 'paused':
      return trouble?.kind === 'unfinished' ? words.unfinished.title : words.paused
    case 'ended':
      return counts.cancelled > 0 ? words.stopped : words.finished
    case 'running':
      return run.scope === 'account' ? words.syncing(accountName) : words.syncingChosen(run.people.length)
  }
}

/** Says how far it is at each quarter, and whenever it begins, stops or ends. */
function useSaidProgress(snapshot: BulkSnapshot, counts: BulkCounts, title: string): void {
  const { scene } = useServices()
  const announce = useAnnounce()
  const { phase } = snapshot
  const quarter = Math.floor((counts.done / Math.max(1, counts.total)) * 4)
  const say = useEffectEvent(() => {
    const progress = words.done(counts.done, counts.total)
    if (phase === 'running') return announce(progress)
    const isAtRest = phase === 'paused' || phase === 'ended'
    // Once it stands still, what became of everybody, and why if something is wrong.
    const result = isAtRest ? [strings.enumerate(...countWords(snapshot)), troubleOf(snapshot, scene)?.text ?? ''] : []
    announce(strings.sentences(title, progress, ...result))
  })
  const first = useRef(true)
  useEffect(() => {
    // What is there already when the page opens is found by reading it.
    if (first.current && phase !== 'running') {
      first.current = false
      return
    }
    first.current = false
    say()
  }, [phase, quarter])
}

/** The focus goes to the title when the button that had it is gone. */
function useFocusWhen(phase: BulkPhase) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body && document.hasFocus()) heading.current?.focus({ preventScroll: true })
  }, [phase])
  return heading
}
