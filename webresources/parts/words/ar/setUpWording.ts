import type { People } from '../../../domain/setup/SetUpStep'
import { counted, type Noun } from './counted'
import { listed } from './listed'
import { nouns } from './nouns'

export const ROLE = '«Net-Results Sync for Dynamics 365»'
export const USERS_PATH = 'البيئة > الإعدادات > المستخدمون + الأذونات'

const OTHERS: Noun = ['شخص آخر', 'شخصان آخران', 'آخرون', 'آخرون', 'آخرون']

export const list = listed

/** Behind another word: `الخطوتين 3 و4`. */
export const steps = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'الخطوة' : numbers.length === 2 ? 'الخطوتين' : 'الخطوات'} ${list(numbers.map(String))}`
const NAMED = 4

/** Stands alone, behind a colon. */
export function who({ count, names }: People): string {
  if (names === null) return counted(count, nouns.people)
  const shown = names.slice(0, count > NAMED ? NAMED - 1 : NAMED)
  const others = count - shown.length
  return list(others > 0 ? [...shown, counted(others, OTHERS)] : shown)
}
