import { useEffect } from 'react'
import { useAnnounce } from './Announcer'
import { useInlineProblemStyles } from './InlineProblem.styles'
import { Button, Warning16Regular } from './kit'
import type { Problem } from './Problem'
import { strings } from './strings'

interface InlineProblemProps {
  readonly problem: Problem
  /** A fact that comforts: since when the data on screen holds. */
  readonly note?: string
  readonly onRetry: () => void
  /** @default strings.tryAgain */
  readonly retryLabel?: string
}

/** One part of a page failed, or what is on screen could not be refreshed: said in one line, without taking the page away. */
export function InlineProblem({ problem, note, onRetry, retryLabel = strings.tryAgain }: InlineProblemProps) {
  const styles = useInlineProblemStyles()
  const announce = useAnnounce()
  const said = strings.sentences(problem.title, problem.body)
  // Once more when it fails once more.
  useEffect(() => announce(said), [announce, problem.error, said])
  return (
    <div className={styles.root} data-cause={problem.cause}>
      <Warning16Regular className={styles.icon} aria-hidden />
      <div className={styles.text}>
        <strong>{problem.title}.</strong> {problem.body} {note}
      </div>
      {problem.retry && (
        <Button className={styles.action} size="small" onClick={onRetry}>
          {retryLabel}
        </Button>
      )}
    </div>
  )
}
