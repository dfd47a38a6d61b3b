/** The form of a noun or verb that goes with a count. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many)

let numbers: Intl.NumberFormat | null = null

/** The language of the words that have come, for the whole life of the page. */
const spoken = () => (typeof window === 'undefined' ? undefined : window.NetResultsWords?.language) ?? 'en-US'

/**
 * `1,284`, as the language that the page speaks writes it. One format for all of them: `toLocaleString` would make a new
 * one each time, for every cell of a table.
 */
export const number = (value: number): string => (numbers ??= new Intl.NumberFormat(spoken())).format(value)

/** Texts one after the other as sentences; one that does not close itself gets the mark. */
export const inSentences =
  (mark: string, gap: string) =>
  (...texts: string[]): string =>
    texts
      .filter((text) => text !== '')
      .map((text) => (/[.!?…。！？؟]$/.test(text) ? text : text + mark))
      .join(gap)

/** What there is of several texts, in a row. */
export const inARow =
  (mark: string) =>
  (...texts: string[]): string =>
    texts.filter((text) => text !== '').join(mark)

/**
 * Texts as a sentence tells several things: `a, b and c`.
 *
 * @param and what stands before the last one, with its blanks
 */
export const inAList =
  (and: string, comma = ', ') =>
  (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(comma)}${and}${items[items.length - 1] ?? ''}`
