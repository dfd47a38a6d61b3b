import { listed } from './listed'
import type { People } from '../../../domain/setup/SetUpStep'
import { number, plural } from '../wording'

export const ROLE = '„Net-Results Sync for Dynamics 365“'
export const USERS_PATH = 'die Umgebung, „Einstellungen“, „Benutzer + Berechtigungen“'

export const list = listed
export const steps = (numbers: readonly number[]): string =>
  `${plural(numbers.length, 'Schritt', 'Schritte')} ${list(numbers.map(String))}`
const NAMED = 4

/** `Ana Ruiz, Bo Lindt und 3 weitere`; `5 Personen` where nobody may be named. */
export function who({ count, names }: People): string {
  if (names === null) return `${number(count)} ${plural(count, 'Person', 'Personen')}`
  const shown = names.slice(0, count > NAMED ? NAMED - 1 : NAMED)
  const others = count - shown.length
  return list(others > 0 ? [...shown, `${number(others)} weitere`] : shown)
}
