import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { buildScript } from './buildScript'
import type { PageWords } from './shellHtml'

/** The global that `parts/words/localize.ts` looks at. */
const GLOBAL = 'NetResultsWords'
const ENTRY = 'catalog'

export interface CatalogPlan {
  readonly page: string
  /** A folder of `parts/words`. */
  readonly language: string
  /** The exports of `parts/words` that the page says. */
  readonly areas: readonly string[]
}

/**
 * Builds `<page>.<language>.js`, which runs before the page's own script: the words that this page says, in that language,
 * and no others.
 *
 * @param out as for `buildScript`
 */
export async function buildCatalog(
  { page, language, areas }: CatalogPlan,
  out: string,
  build: string,
): Promise<{ readonly target: string; readonly words: PageWords }> {
  const target = `nr_/pages/${page}.${language}.js`
  const folder = path.resolve('webresources/parts/words', language)
  // Numbers in texts are written by the language of the catalog, whether or not the page says it.
  const names = [...new Set(['language', ...areas])].toSorted()
  await buildScript({ source: ENTRY, target, global: GLOBAL }, out, build, [
    {
      name: 'catalog',
      resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
      load: (id) => (id === `\0${ENTRY}` ? `export { ${names.join(', ')} } from ${JSON.stringify(folder)}` : null),
    },
  ])
  const window: Record<string, unknown> = {}
  runInNewContext(readFileSync(path.join(out, target), 'utf8'), window)
  return { target, words: window[GLOBAL] as PageWords }
}
