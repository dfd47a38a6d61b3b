import { pluralOf } from '../pluralOf'
import { number } from '../wording'

/** The form that goes with a count. */
export const plural = pluralOf('es')

/** `1 persona`, `12 personas`; Spanish puts a preposition after millions: `1.000.000 de personas`. */
export const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, { one, many: `de ${other}`, other })}`

export const people = (count: number): string => counted(count, 'persona', 'personas')
