import type * as english from './english'
import type { Translated } from './Translated'

/** The words of a language other than English: the global of the script `nr_/languages/<language>.js`. */
export type Catalog = { readonly [Area in keyof typeof english]: Translated<(typeof english)[Area]> }

declare global {
  interface Window {
    NetResultsWords?: Partial<Catalog>
  }
}

/**
 * An area of words in the user's language. English stands in where the language's script has not come, or is from another
 * version and lacks the area.
 */
export function localize<Area extends keyof Catalog>(area: Area, inEnglish: (typeof english)[Area]): Catalog[Area] {
  const catalog = typeof window === 'undefined' ? undefined : window.NetResultsWords
  return catalog?.[area] ?? (inEnglish as Catalog[Area])
}
