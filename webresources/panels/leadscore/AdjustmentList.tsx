import { useRef } from 'react'
import type { Overlay } from '../../domain/ScoredContact'
import { Box } from '../../parts/Box'
import { formatFull, formatTime } from '../../parts/formatTime'
import { Button, CheckmarkCircle16Regular, ErrorCircle16Regular, mergeClasses, Spinner } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { isOpen, type Adjustment } from './Adjustment'
import { useAdjustmentListStyles } from './AdjustmentList.styles'

const words = strings.leadScore

interface AdjustmentListProps {
  /** Oldest first. */
  readonly adjustments: readonly Adjustment[]
  /** `null` where it could not succeed. */
  readonly onRepeat: ((overlay: Overlay, score: number, comment: string) => void) | null
  readonly onCheck: (id: number) => void
}

/** What the rep has set since the page was opened, and what became of it: newest first. */
export function AdjustmentList({ adjustments, onRepeat, onCheck }: AdjustmentListProps) {
  const styles = useAdjustmentListStyles()
  const list = useRef<HTMLUListElement>(null)
  if (adjustments.length === 0) return null
  /** The button goes away with what it does; the focus goes to the list. */
  const act = (action: () => void) => {
    list.current?.focus()
    action()
  }
  const newestOf = new Map(adjustments.map((edit) => [edit.overlay.id, edit.id]))
  return (
    <Box title={words.session}>
      <ul ref={list} tabIndex={-1} className={styles.list} aria-label={words.session}>
        {[...adjustments].reverse().map((edit) => {
          const { id, at, overlay, from, to, comment, reason, state } = edit
          // Once something newer was set, an older failure is history.
          const newest = newestOf.get(overlay.id) === id
          return (
            <li key={id} className={styles.item}>
              <div>{words.changed(overlay.name, to, from)}</div>
              <div className={styles.meta}>
                <time dateTime={new Date(at).toISOString()} title={formatFull(at)}>
                  {formatTime(at)}
                </time>
                <State edit={edit} />
              </div>
              {comment !== '' && (
                <p className={styles.comment} dir="auto">
                  {comment}
                </p>
              )}
              {reason !== '' && <p className={styles.reason}>{reason}</p>}
              {newest && state === 'refused' && onRepeat !== null && (
                <Button size="small" onClick={() => act(() => onRepeat(overlay, to, comment))}>
                  {strings.tryAgain}
                </Button>
              )}
              {newest && state === 'unsure' && (
                <Button size="small" onClick={() => act(() => onCheck(id))}>
                  {strings.checkAgain}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Box>
  )
}

function State({ edit }: { readonly edit: Adjustment }) {
  const styles = useAdjustmentListStyles()
  const { state } = edit
  const failed = state === 'refused' || state === 'unsure'
  return (
    <span className={mergeClasses(styles.state, state === 'saved' && styles.good, failed && styles.bad)}>
      {isOpen(edit) && <Spinner size="extra-tiny" aria-hidden />}
      {state === 'saved' && <CheckmarkCircle16Regular aria-hidden />}
      {failed && <ErrorCircle16Regular aria-hidden />}
      {words.state[state]}
    </span>
  )
}
