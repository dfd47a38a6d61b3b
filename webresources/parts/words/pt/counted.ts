import { pluralOf } from '../pluralOf'
import { number } from '../wording'

/** The form that goes with a count. */
export const plural = pluralOf('pt')

/** `1 pessoa`, `12 pessoas`; Portuguese puts a preposition after millions: `1.000.000 de pessoas`. */
export const counted = (count: number, one: string, other: string): string =>
  `${number(count)} ${plural(count, { one, many: `de ${other}`, other })}`

export const people = (count: number): string => counted(count, 'pessoa', 'pessoas')
