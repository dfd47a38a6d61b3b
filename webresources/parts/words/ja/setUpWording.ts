import type { People } from '../../../domain/setup/SetUpStep'
import { number } from '../wording'

export const ROLE = '「Net-Results Sync for Dynamics 365」'
export const USERS_PATH = '環境 > 設定 > ユーザー + アクセス許可'

export const list = (items: readonly string[]): string => items.join('、')
export const steps = (numbers: readonly number[]): string => `手順 ${list(numbers.map(String))}`
const NAMED = 4

/** `Ana Ruiz、Bo Lindt、他 3 人`; `5 人` where nobody may be named. */
export function who({ count, names }: People): string {
  if (names === null) return `${number(count)} 人`
  const shown = names.slice(0, count > NAMED ? NAMED - 1 : NAMED)
  const others = count - shown.length
  return list(others > 0 ? [...shown, `他 ${number(others)} 人`] : shown)
}
