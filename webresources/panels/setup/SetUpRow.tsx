import { useId } from 'react'
import type { SetUpStep, StepStatus } from '../../domain/setup/SetUpStep'
import {
  ArrowClockwise16Regular,
  Button,
  ButtonLink,
  CheckmarkCircleFilled,
  CircleRegular,
  mergeClasses,
  Open16Regular,
  QuestionCircleRegular,
  Spinner,
} from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useConsole } from '../../parts/useConsole'
import { describeFinding } from './describeFinding'
import { useSetUpRowStyles } from './SetUpRow.styles'
import { stepLink } from './stepLink'

const words = strings.setUp

interface SetUpRowProps {
  readonly step: SetUpStep
  /** Something that the step depends on is being asked. */
  readonly checking: boolean
  /** `null` = there is nothing to ask. */
  readonly onCheck: (() => void) | null
  readonly onMark: (isDone: boolean) => void
}

/** One step: where it stands, what is so, what to do about it and where. */
export function SetUpRow({ step, checking, onCheck, onMark }: SetUpRowProps) {
  const styles = useSetUpRowStyles()
  const { scene } = useConsole()
  const titleId = useId()
  const { id, number, status, canBeMarked, isMarked } = step
  const title = words.titles[id]
  const { fact, remedy, cause } = describeFinding(step, scene)
  const settled = status === 'done' || status === 'asking'
  return (
    <li className={styles.root} aria-labelledby={titleId} data-step={id} data-status={status} data-cause={cause}>
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <span className={styles.status}>
        <StatusMark status={status} />
      </span>
      <div className={styles.text}>
        <h3 className={mergeClasses(styles.title, !settled && styles.open)} id={titleId}>
          {title}
        </h3>
        <p className={styles.fact}>{fact}</p>
        {remedy !== undefined && remedy !== '' && <p className={styles.remedy}>{remedy}</p>}
      </div>
      <div className={styles.actions}>
        <StepPlace step={step} />
        {(canBeMarked || isMarked) && <MarkButton title={title} isMarked={isMarked} onMark={onMark} />}
        {onCheck === null ? (
          <span className={styles.noCheck} />
        ) : (
          <Button
            appearance="subtle"
            size="small"
            icon={checking ? <Spinner size="extra-tiny" aria-hidden /> : <ArrowClockwise16Regular />}
            disabledFocusable={checking}
            aria-label={words.checkStep(title)}
            title={words.checkAgain}
            onClick={onCheck}
          />
        )}
      </div>
    </li>
  )
}

/** One button that turns into its opposite, so that the focus stays where it is. */
function MarkButton({
  title,
  isMarked,
  onMark,
}: {
  readonly title: string
  readonly isMarked: boolean
  readonly onMark: (isDone: boolean) => void
}) {
  return (
    <Button
      appearance="subtle"
      size="small"
      aria-label={isMarked ? words.takeBackStep(title) : words.markStep(title)}
      onClick={() => onMark(!isMarked)}
    >
      {isMarked ? words.takeBack : words.markAsDone}
    </Button>
  )
}

function StepPlace({ step }: { readonly step: SetUpStep }) {
  const { scene, openTab } = useConsole()
  const link = stepLink(step, scene.apiBaseUrl)
  if (link === null) return null
  const label = words.open(link.label)
  if (link.kind === 'tab')
    return (
      <Button size="small" onClick={() => openTab(link.tab)}>
        {label}
      </Button>
    )
  return (
    <ButtonLink
      href={link.href}
      target="_blank"
      rel="noopener noreferrer"
      icon={<Open16Regular aria-hidden />}
      title={words.newTab}
    >
      {label}
    </ButtonLink>
  )
}

function StatusMark({ status }: { readonly status: StepStatus }) {
  const styles = useSetUpRowStyles()
  const Icon = ICONS[status]
  return (
    <span className={mergeClasses(styles.mark, styles[status])}>
      {Icon === null ? <Spinner size="extra-tiny" aria-hidden /> : <Icon className={styles.icon} aria-hidden />}
      {words.statuses[status]}
    </span>
  )
}

const ICONS = {
  done: CheckmarkCircleFilled,
  toDo: CircleRegular,
  cannotTell: QuestionCircleRegular,
  asking: null,
} as const
