import type { People } from '../../../domain/setup/SetUpStep'
import { counted, people, plural } from './counted'
import { listed } from './listed'

export const ROLE = '“Net-Results Sync for Dynamics 365”'
export const USERS_PATH = 'el entorno, Configuración, Usuarios y permisos'

export const list = listed
/** `el paso 2`, `los pasos 2, 3 y 6` */
export const steps = (numbers: readonly number[]): string =>
  `${plural(numbers.length, { one: 'el paso', other: 'los pasos' })} ${list(numbers.map(String))}`
const NAMED = 4

/** `Ana Ruiz, Bo Lindt y 3 personas más`; `5 personas` where nobody may be named. */
export function who({ count, names }: People): string {
  if (names === null) return people(count)
  const shown = names.slice(0, count > NAMED ? NAMED - 1 : NAMED)
  const others = count - shown.length
  return list(others > 0 ? [...shown, counted(others, 'persona más', 'personas más')] : shown)
}
