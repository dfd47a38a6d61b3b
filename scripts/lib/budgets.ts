/** What may be carried over the line, in bytes; `aim` is what we want, `must` is what `npm test` holds. */
export const BUDGETS = {
  /**
   * JavaScript and CSS of one page, gzip, with the words of the language that takes most. The page carries English as well:
   * it is the fallback.
   */
  page: { must: 200_000, aim: 150_000 },
  /** The script that the form itself loads, gzip. */
  form: { must: 5_000, aim: 2_000 },
} as const
