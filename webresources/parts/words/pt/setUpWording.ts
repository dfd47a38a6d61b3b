import type { People } from '../../../domain/setup/SetUpStep'
import { counted, people, plural } from './counted'
import { listed } from './listed'

export const ROLE = '“Net-Results Sync for Dynamics 365”'
export const USERS_PATH = 'o ambiente, Configurações, Usuários + permissões'

export const list = listed
/** `a etapa 2`, `as etapas 2, 3 e 6` */
export const steps = (numbers: readonly number[]): string =>
  `${plural(numbers.length, { one: 'a etapa', other: 'as etapas' })} ${list(numbers.map(String))}`
const NAMED = 4

/** `Ana Ruiz, Bo Lindt e 3 outras pessoas`; `5 pessoas` where nobody may be named. */
export function who({ count, names }: People): string {
  if (names === null) return people(count)
  const shown = names.slice(0, count > NAMED ? NAMED - 1 : NAMED)
  const others = count - shown.length
  return list(others > 0 ? [...shown, counted(others, 'outra pessoa', 'outras pessoas')] : shown)
}
