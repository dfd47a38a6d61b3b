import { pluralOf } from '../pluralOf'
import { number } from '../wording'

const plural = pluralOf('ar')

/** One and two say their number themselves: `شخص واحد`, `شخصان`, then the forms for 3–10, for 11–99, and for 0 and hundreds. */
export type Noun = readonly [one: string, two: string, few: string, many: string, other: string]

/** `شخصان`, `5 أشخاص`, `12 شخصًا`: where it is the subject, or stands alone. */
export function counted(count: number, [one, two, few, many, other]: Noun): string {
  if (count === 1) return one
  return count === 2 ? two : `${number(count)} ${plural(count, { few, many, other })}`
}

/** `شخصين`, `5 أشخاص`: behind a preposition or another noun. */
export function countedOf(count: number, noun: Noun): string {
  return count === 2 ? noun[1].replace(/ان(?= |$)/g, 'ين').replace(/تا(?= )/g, 'تي') : counted(count, noun)
}
