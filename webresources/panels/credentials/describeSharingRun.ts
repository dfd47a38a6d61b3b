import { strings } from '../../parts/strings'
import { describeSharingError } from './describeSharingError'
import { countResults, type SharingRun } from './SharingRun'

const words = strings.sharing

/** What became of a run, in sentences: to how many, and each different reason why others failed. */
export function describeSharingRun({ action, results, isStopped }: SharingRun): string {
  const { good, bad } = countResults(results)
  const reasons = new Set(
    [...results.values()].flatMap((one) => (one.state === 'failed' ? [describeSharingError(one.error)] : [])),
  )
  return strings.sentences(isStopped ? words.stopped : '', words.finished(good, bad, action), ...reasons)
}
