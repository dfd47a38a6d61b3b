import { useEffect, useId, type ReactNode } from 'react'
import { useAnnounce } from './Announcer'
import {
  Button,
  CloudOffRegular,
  CopyRegular,
  ErrorCircleRegular,
  FilterRegular,
  HistoryRegular,
  KeyRegular,
  mergeClasses,
  PersonQuestionMarkRegular,
  PlugDisconnectedRegular,
  SaveRegular,
  ShieldErrorRegular,
  TimerRegular,
} from './kit'
import type { Problem, ProblemIcon } from './Problem'
import { useStateViewStyles } from './StateView.styles'
import { strings } from './strings'

const ICONS: Record<ProblemIcon, typeof KeyRegular> = {
  waiting: TimerRegular,
  save: SaveRegular,
  person: PersonQuestionMarkRegular,
  key: KeyRegular,
  error: ErrorCircleRegular,
  shield: ShieldErrorRegular,
  plug: PlugDisconnectedRegular,
  timer: TimerRegular,
  cloud: CloudOffRegular,
  filter: FilterRegular,
  history: HistoryRegular,
}

interface StateViewProps {
  readonly problem: Problem
  /** Called by *Try Again*; without it there is no such button. */
  readonly onRetry?: (() => void) | undefined
  /** @default strings.tryAgain */
  readonly retryLabel?: string
  /** What else helps: a form, or the one button that fixes it. */
  readonly children?: ReactNode
}

/** Why there is nothing here, and what to do: the same anatomy for every empty or failed state. */
export function StateView({ problem, onRetry, retryLabel = strings.tryAgain, children }: StateViewProps) {
  const styles = useStateViewStyles()
  const announce = useAnnounce()
  const titleId = useId()
  const Icon = ICONS[problem.icon]
  const said = strings.sentences(problem.title, problem.body)
  // Once more when it fails once more.
  useEffect(() => announce(said), [announce, problem.error, said])
  return (
    <section className={styles.root} aria-labelledby={titleId} data-cause={problem.cause}>
      <Icon className={mergeClasses(styles.icon, problem.severe && styles.severe)} aria-hidden />
      <div className={styles.text}>
        <h2 className={styles.title} id={titleId}>
          {problem.title}
        </h2>
        <p className={styles.body}>{problem.body}</p>
        {problem.hint !== undefined && <p className={styles.hint}>{problem.hint}</p>}
        {children}
        <div className={styles.actions}>
          {problem.retry && onRetry !== undefined && (
            <Button appearance={children === undefined ? 'primary' : 'secondary'} onClick={onRetry}>
              {retryLabel}
            </Button>
          )}
          {problem.details !== undefined && <CopyDetails details={problem.details} />}
        </div>
      </div>
    </section>
  )
}

function CopyDetails({ details }: { readonly details: string }) {
  const announce = useAnnounce()
  const copy = () => {
    // The clipboard is absent in insecure contexts and refused without focus.
    void Promise.resolve(navigator.clipboard?.writeText(details) ?? Promise.reject(new Error('no clipboard'))).then(
      () => announce(strings.copied),
      () => announce(strings.copyFailed),
    )
  }
  return (
    <Button appearance="subtle" icon={<CopyRegular />} onClick={copy}>
      {strings.copyDetails}
    </Button>
  )
}
