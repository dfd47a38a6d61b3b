import type { ListId } from './ids'

/** People to be written to Net-Results, and lists to be changed for them. Who exists is overwritten, by e-mail address. */
export interface ImportRequest {
  /** What the import is called at Net-Results. */
  readonly name: string
  /** From a key of `people` to the label of a Net-Results field, for instance `Email Address`. */
  readonly mapping: Readonly<Record<string, string>>
  /** 1 to 200. */
  readonly people: readonly Readonly<Record<string, string>>[]
  readonly addTo?: readonly ListId[]
  readonly removeFrom?: readonly ListId[]
}

/** The contract's limit for one import. */
export const MOST_PEOPLE_PER_IMPORT = 200
