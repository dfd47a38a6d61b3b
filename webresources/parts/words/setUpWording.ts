import { listed } from './listed'
import type { FindingName, FindingValues, People } from '../../domain/setup/SetUpStep'
import { number, plural } from './wording'

/** What is so, and what to do about it; no remedy where there is nothing to do. */
export interface FindingWords {
  readonly fact: string
  readonly remedy?: string
}

/** Words for some of the findings. */
export type FindingTexts<Name extends FindingName> = {
  readonly [One in Name]: (values: FindingValues[One]) => FindingWords
}

export const ROLE = '“Net-Results Sync for Dynamics 365”'
export const USERS_PATH = 'the environment, Settings, Users + permissions'

export const list = listed
export const steps = (numbers: readonly number[]): string =>
  `${plural(numbers.length, 'step', 'steps')} ${list(numbers.map(String))}`
const NAMED = 4

/** `Ana Ruiz, Bo Lindt and 3 others`; `5 people` where nobody may be named. */
export function who({ count, names }: People): string {
  if (names === null) return `${number(count)} ${plural(count, 'person', 'people')}`
  const shown = names.slice(0, count > NAMED ? NAMED - 1 : NAMED)
  const others = count - shown.length
  return list(others > 0 ? [...shown, `${number(others)} ${plural(others, 'other', 'others')}`] : shown)
}
