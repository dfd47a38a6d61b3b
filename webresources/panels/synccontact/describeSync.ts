import type { Instant } from '../../domain/Instant'
import type { SyncOutcome } from '../../domain/SyncOutcome'
import { describeError, type ErrorScene } from '../../parts/describeError'
import { formatTime } from '../../parts/formatTime'
import { strings } from '../../parts/strings'

/** How a sync ended. */
export interface SyncEnd {
  /** `null` when it never got as far as Net-Results' import; then there is an error. */
  readonly outcome: SyncOutcome | null
  readonly error: unknown
  /** It failed while the form was being saved. */
  readonly saving: boolean
  readonly at: Instant
}

export interface SyncWords {
  /** Stable name of the result, for tests and for support. */
  readonly cause: string
  readonly intent: 'good' | 'careful' | 'bad'
  readonly title: string
  readonly body: string
}

const words = strings.sync

/** Words the end of a sync: what is so, and what to do about it. */
export function describeSync({ outcome, error, saving, at }: SyncEnd, scene: ErrorScene): SyncWords {
  if (outcome !== null) return { cause: outcome.state, ...describeOutcome(outcome, at, scene) }
  const problem = describeError(error, scene)
  if (saving) return { cause: 'notSaved', intent: 'bad', title: words.notSaved, body: words.notSavedBody }
  return { cause: problem.cause, intent: 'bad', title: problem.title, body: `${problem.body} ${words.nothingSent}` }
}

function describeOutcome(outcome: SyncOutcome, at: Instant, scene: ErrorScene): Omit<SyncWords, 'cause'> {
  const said = (message: string) => (message === '' ? words.noReason : words.says(message))
  const titleOf = (error: unknown) => describeError(error, scene).title
  switch (outcome.state) {
    case 'added':
      return { intent: 'good', title: words.added(formatTime(at)), body: '' }
    case 'updated':
      return { intent: 'good', title: words.updated(formatTime(at)), body: '' }
    case 'notSent':
      return { intent: 'careful', title: words.notSynced, body: words.notSent[outcome.reason] }
    case 'notRead':
      return { intent: 'bad', title: words.notSynced, body: words.notRead }
    case 'refused':
      return { intent: 'bad', title: words.refused, body: said(outcome.message) }
    case 'failed':
      return { intent: 'bad', title: words.failed, body: said(outcome.message) }
    case 'running':
      return { intent: 'careful', title: words.running, body: words.runningBody }
    case 'untold':
      return { intent: 'careful', title: words.untold, body: words.untoldBody }
    case 'lostSight':
      return { intent: 'careful', title: words.lostSight, body: words.lostSightBody(titleOf(outcome.error)) }
    case 'doubtful':
      return { intent: 'careful', title: words.doubtful, body: words.doubtfulBody(titleOf(outcome.error)) }
  }
}
