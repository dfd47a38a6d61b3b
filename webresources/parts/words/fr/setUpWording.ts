import type { steps as englishSteps, who as englishWho } from '../setUpWording'
import { number } from '../wording'
import { listed, plural } from './wording'

export const ROLE = '«\u202fNet-Results Sync for Dynamics 365\u202f»'
export const USERS_PATH = 'l’environnement, Paramètres, Utilisateurs + autorisations'

export const list = listed
export const steps: typeof englishSteps = (numbers) =>
  `${plural(numbers.length, 'l’étape', 'les étapes')} ${listed(numbers.map(String))}`
const NAMED = 4

/** `Ana Ruiz, Bo Lindt et 3 autres`; `5 personnes` where nobody may be named. */
export const who: typeof englishWho = ({ count, names }) => {
  if (names === null) return `${number(count)} ${plural(count, 'personne', 'personnes')}`
  const shown = names.slice(0, count > NAMED ? NAMED - 1 : NAMED)
  const others = count - shown.length
  return listed(others > 0 ? [...shown, `${number(others)} ${plural(others, 'autre', 'autres')}`] : shown)
}
