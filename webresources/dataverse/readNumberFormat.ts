import type { NumberFormat } from '../domain/numberWriter'

export const NUMBER_COLUMNS = ['decimalsymbol', 'numberseparator', 'numbergroupformat', 'negativeformatcode'] as const

/** What cultures of .NET put into numbers, and nothing else: a sign that looks like part of the text around it misleads. */
const DECIMAL = /^[.,·٫]$/
const GROUP = /^[.,'’·٬ \u00a0\u202f]$/
const SIZES = /^\d([,;]\d){0,4}$/

/** .NET's `NumberNegativePattern` 0 to 4, with the true minus that all numbers of ours have, and no place for a line to break. */
const NEGATIVE = ['(n)', '−n', '−\u00a0n', 'n−', 'n\u00a0−']

/**
 * How the user wants numbers written, by his row of `usersettings`: four columns that each user may read of his own row
 * (Microsoft, "User Settings (UserSettings) table/entity reference"). Nobody documents what stands in `numbergroupformat`.
 * Dynamics writes `3`, `3,2`, `3,0` or `0`, as in .NET's `NumberGroupSizes`, where the last one goes on for ever, and
 * takes nothing for `3`; with semicolons it is Windows' own way (Microsoft, "LOCALE_SGROUPING"), which ends in `;0` for that.
 *
 * @returns `null` = a part is missing or makes no sense. The others say nothing then: half a format of one language in
 *   another makes a thousand of 1.
 */
export function readNumberFormat(row: Readonly<Record<string, unknown>>): NumberFormat | null {
  const [decimal, separator, grouping, code] = NUMBER_COLUMNS.map((name) => row[name])
  const sizes = grouping ?? '3'
  const negative = typeof code === 'number' ? NEGATIVE[code] : undefined
  const isSound =
    isLike(DECIMAL, decimal) &&
    isLike(GROUP, separator) &&
    isLike(SIZES, sizes) &&
    isLike(/n/, negative) &&
    decimal !== separator
  return isSound
    ? {
        decimal,
        // A number is one word: no line breaks in it.
        group: separator.replace(' ', '\u00a0'),
        sizes: sizes.replace(/;0$/, '').split(/[,;]/).map(Number),
        negative,
      }
    : null
}

const isLike = (form: RegExp, value: unknown): value is string => typeof value === 'string' && form.test(value)
