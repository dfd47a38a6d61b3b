/** What `scripts/bench.ts` hands over. */
export interface BenchOptions {
  /** Where pages are served. */
  readonly port: number
  readonly runs: number
  /** How many times slower the processor is made. */
  readonly cpu: number
  /** Flags for V8, as its `--help` has them; empty = none. */
  readonly engine: string
  /** Words of which the names of the cases hold one; empty = all cases. */
  readonly only: readonly string[]
  /** The table also goes into the README: only of a whole run. */
  readonly record: boolean
  /** Folder for the outcome. */
  readonly out: string
}
