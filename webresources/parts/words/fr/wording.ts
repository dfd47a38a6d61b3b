import { inAList } from '../wording'
import { pluralOf } from '../pluralOf'

const choose = pluralOf('fr')

/** The form that goes with a count: 0 and 1 have the first one. */
export const plural = (count: number, one: string, other: string): string => choose(count, { one, other })

/** `a, b et c` */
export const listed = inAList(' et ')

/** `de Nordlys`, `d’Alpine` */
export const de = (name: string): string => (/^[aeiouàâäéèêëîïôöùûüœæ]/i.test(name) ? `d’${name}` : `de ${name}`)
