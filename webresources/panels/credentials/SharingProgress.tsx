import { Button } from '../../parts/kit'
import { ResultLine } from '../../parts/ResultLine'
import { strings } from '../../parts/strings'
import { describeSharingRun } from './describeSharingRun'
import { useRepSharingStyles } from './RepSharing.styles'
import { countResults, type SharingRun } from './SharingRun'

interface SharingProgressProps {
  readonly run: SharingRun
  readonly onStop: () => void
  readonly onRetryFailed: () => void
}

const words = strings.sharing

/** How far it has come; afterwards, what became of it and why, and what failed once more. */
export function SharingProgress({ run, onStop, onRetryFailed }: SharingProgressProps) {
  const styles = useRepSharingStyles()
  const { good, bad, all } = countResults(run.results)
  if (run.isRunning)
    return (
      <div className={styles.note}>
        <progress
          className={styles.progress}
          max={all}
          value={good + bad}
          aria-label={words.progress(good + bad, all)}
        />
        {words.progress(good + bad, all)}
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    )
  return (
    <div className={styles.note}>
      <ResultLine tone={bad > 0 || run.isStopped ? 'careful' : 'good'}>{describeSharingRun(run)}</ResultLine>
      {bad > 0 && (
        <Button size="small" onClick={onRetryFailed}>
          {words.retryFailed(bad)}
        </Button>
      )}
    </div>
  )
}
