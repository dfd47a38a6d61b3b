import { InlineProblem } from '../InlineProblem'
import { Button, Spinner } from '../kit'
import { strings } from '../strings'
import { useDraftBarStyles } from './DraftBar.styles'
import type { DraftSave } from './useDraftSave'

interface DraftBarProps<Value> {
  readonly count: number
  readonly save: DraftSave<Value>
  /** What is typed can't be saved as it stands. */
  readonly onInvalid: (() => void) | null
}

const words = strings.draft

/** How much is not saved, and the two ways on. Always there, at the lower edge, so that nobody's focus goes away with it. */
export function DraftBar<Value>({ count, save: { state, review, discard }, onInvalid }: DraftBarProps<Value>) {
  const styles = useDraftBarStyles()
  const isBusy = state.phase === 'checking' || state.phase === 'saving'
  const isOff = isBusy || count === 0
  return (
    <div className={styles.root} role="group" aria-label={words.region}>
      {state.phase === 'problem' && (
        <InlineProblem problem={state.problem} onRetry={review} retryLabel={words.checkAndSave} />
      )}
      <div className={styles.line}>
        <span className={styles.count}>{count === 0 ? words.noChanges : words.changes(count)}</span>
        <Button appearance="primary" disabledFocusable={isOff} onClick={onInvalid ?? review}>
          {words.review}
        </Button>
        <Button disabledFocusable={isOff} onClick={discard}>
          {words.discard}
        </Button>
        {isBusy && (
          <>
            <Spinner size="extra-tiny" aria-hidden />
            {state.phase === 'checking' ? words.checking : words.saving}
          </>
        )}
      </div>
    </div>
  )
}
