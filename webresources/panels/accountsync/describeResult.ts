import type { BulkOutcome } from '../../domain/bulksync/BulkOutcome'
import { strings } from '../../parts/strings'

const words = strings.accountSync

/** One person's result as it reads on screen and in the file. */
export interface ResultWords {
  readonly intent: 'good' | 'bad' | 'careful' | 'off' | 'busy'
  readonly title: string
  readonly reason: string
}

/** How bad news is told first. */
export const RESULT_ORDER: readonly BulkOutcome['state'][] = [
  'failed',
  'refused',
  'notRead',
  'unknown',
  'unfinished',
  'untold',
  'notSent',
  'cancelled',
  'syncing',
  'added',
  'updated',
  'waiting',
]

const INTENTS: Record<BulkOutcome['state'], ResultWords['intent']> = {
  waiting: 'off',
  syncing: 'busy',
  added: 'good',
  updated: 'good',
  notSent: 'off',
  notRead: 'bad',
  refused: 'bad',
  failed: 'bad',
  untold: 'careful',
  unfinished: 'careful',
  unknown: 'careful',
  cancelled: 'off',
}

export function describeResult(outcome: BulkOutcome): ResultWords {
  return { intent: INTENTS[outcome.state], title: words.states[outcome.state], reason: reasonOf(outcome) }
}

function reasonOf(outcome: BulkOutcome): string {
  const { reasons } = words
  switch (outcome.state) {
    case 'waiting':
    case 'syncing':
      return ''
    case 'notSent':
      return reasons[outcome.reason]
    case 'refused':
    case 'failed':
      return reasons[outcome.state](outcome.message)
    default:
      return reasons[outcome.state]
  }
}
