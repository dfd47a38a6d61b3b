import type { MembershipRow } from '../../domain/arrangeMemberships'
import { isPending, type MembershipEdit, type MembershipItem } from '../../domain/MembershipEdit'
import {
  ArrowClockwise16Regular,
  Button,
  Dismiss16Regular,
  ErrorCircle12Regular,
  LockClosed16Regular,
  QuestionCircle16Regular,
  Spinner,
} from '../kit'
import { strings } from '../strings'
import { useMembershipStateStyles } from './MembershipState.styles'

export interface MembershipActions {
  /** `null` where this account's API changes nothing. */
  readonly onRemove: ((item: MembershipItem) => void) | null
  readonly onRetry: (edit: MembershipEdit) => void
  readonly onDismiss: (edit: MembershipEdit) => void
}

interface MembershipStateProps extends MembershipActions {
  readonly row: MembershipRow
  /** What says why it ended badly. */
  readonly reasonId: string
}

/** How it stands with one membership, and what can be done about it. */
export function MembershipState({ row: { item, edit }, reasonId, onRemove, onRetry, onDismiss }: MembershipStateProps) {
  const styles = useMembershipStateStyles()
  const words = strings.lists
  if (edit === null) {
    if (item.isLocked) {
      return (
        <span className={styles.quiet} title={words.dynamicTitle}>
          <LockClosed16Regular aria-hidden />
          {words.dynamic}
        </span>
      )
    }
    if (onRemove === null) return null
    return (
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={words.removeFrom(item.title)}
        onClick={() => onRemove(item)}
      >
        {words.remove}
      </Button>
    )
  }
  if (isPending(edit)) {
    return (
      <span className={styles.quiet} tabIndex={-1} data-focus>
        <Spinner size="extra-tiny" aria-hidden />
        {edit.change === 'add' ? words.adding : words.removing}
      </span>
    )
  }
  const isUnclear = edit.stage.state === 'unclear'
  const asksAgain = edit.stage.state === 'unclear' && edit.stage.importId !== null
  return (
    <>
      <span className={isUnclear ? styles.unclear : styles.bad}>
        {isUnclear ? <QuestionCircle16Regular aria-hidden /> : <ErrorCircle12Regular aria-hidden />}
        {isUnclear ? words.unclear : edit.change === 'add' ? words.notAdded : words.notRemoved}
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowClockwise16Regular />}
        aria-label={asksAgain ? words.checkAgainFor(item.title) : words.retryFor(item.title)}
        aria-describedby={reasonId}
        onClick={() => onRetry(edit)}
      >
        {asksAgain ? strings.checkAgain : words.retry}
      </Button>
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={words.dismissFor(item.title)}
        title={words.dismiss}
        onClick={() => onDismiss(edit)}
      />
    </>
  )
}
