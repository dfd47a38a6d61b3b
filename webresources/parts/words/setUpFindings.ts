import type { FindingName } from '../../domain/setup/SetUpStep'
import { setUpConnection } from './setUpConnection'
import { setUpDynamics } from './setUpDynamics'
import { setUpMove } from './setUpMove'
import type { FindingTexts } from './setUpWording'

/** These need the words of an error, or a date: the panel has them. */
export type UnwordedFinding = 'failed' | 'markedAsDone' | 'signInRefused'

export const setUpFindings: FindingTexts<Exclude<FindingName, UnwordedFinding>> = {
  asking: () => ({ fact: 'Checking.' }),
  ...setUpMove,
  ...setUpDynamics,
  ...setUpConnection,
}
