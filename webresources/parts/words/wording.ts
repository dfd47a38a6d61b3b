/** The form of a noun or verb that goes with a count. */
export const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many)

declare global {
  interface Window {
    /** How the user's settings want numbers written, for the words of every script of the page; absent = as its language does. */
    NetResultsNumber?: (value: number) => string
  }
}

const page: Pick<Window, 'NetResultsNumber' | 'NetResultsWords'> = typeof window === 'undefined' ? {} : window

let numbers: Intl.NumberFormat | null = null

/**
 * As the language that the page speaks writes it, with a true minus. One format for all of them: `toLocaleString` would
 * make a new one each time, for every cell of a table.
 */
const byLanguage = (value: number): string =>
  (numbers ??= new Intl.NumberFormat(page.NetResultsWords?.language ?? 'en-US')).format(value).replace('-', '−')

/** `1,284`, `−5`: every number that is shown, or said to a screen reader. */
export const number = (value: number): string => (page.NetResultsNumber ?? byLanguage)(value)

/** By how much: `+5`, `−5`. */
export const change = (by: number): string => (by > 0 ? '+' : '') + number(by)

/** What of it changes when numbers are written another way: for what is drawn again only if something has changed. */
export const numberStyle = (): unknown => page.NetResultsNumber

/** Tells all numbers of the page how the user wants them. @param write `null` = as the language of the page does */
export function setNumbers(write: ((value: number) => string) | null): void {
  // Three groups, decimals and a minus: no two ways to write numbers have the same text for this one.
  const sample = -1_234_567_890.5
  if (write === null || write(sample) === byLanguage(sample)) delete page.NetResultsNumber
  else page.NetResultsNumber = write
}

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
