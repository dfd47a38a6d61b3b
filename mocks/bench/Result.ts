import type { Summary } from './summary'

/** One line of the table. */
export interface Result {
  readonly what: string
  readonly unit: 'ms' | 'kB' | 'MB' | 's' | '×' | ''
  readonly value: Summary
  /** Of the floor's median, measured beside it. */
  readonly ratio?: number
  /** What the design asks of {@link ratio}, where there is one, else of the median. */
  readonly budget?: { readonly must: number; readonly aim: number }
}
