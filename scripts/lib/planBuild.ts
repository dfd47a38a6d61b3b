import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

const ENTRIES = 'webresources/entries'
const WORDS = 'webresources/parts/words'

/** One classic script to build. */
export interface ScriptPlan {
  readonly source: string
  /** Path below `dist/webresources`, which is the web resource's name. */
  readonly target: string
  /** Global to which the script adds its exports; absent = exports nothing. */
  readonly global?: string
  /** A script that runs before it and is there sooner; the two share their modules. */
  readonly start?: { readonly source: string; readonly target: string }
}

/** One page to build: its shell, its script, and the style sheet that the script imports. */
export interface PagePlan {
  readonly name: string
  readonly html: string
  readonly script: ScriptPlan
}

/** The scripts that ship beside the pages. */
export const SCRIPTS: readonly ScriptPlan[] = [
  { source: path.join(ENTRIES, 'context.ts'), target: 'nr_/pages/context.js' },
  { source: 'webresources/forms/form.ts', target: 'nr_/scripts/form.js', global: 'NetResults' },
  { source: 'webresources/forms/commands.ts', target: 'nr_/scripts/commands.js', global: 'NetResults' },
]

/** The module through which pages take their words. */
export const WORDS_INDEX = path.resolve(WORDS, 'index.ts')

/** What the folders ask to be built: each folder of `entries` is a page; form and command scripts stand beside. */
export function planBuild(): { readonly pages: readonly PagePlan[]; readonly scripts: readonly ScriptPlan[] } {
  const names = readdirSync(ENTRIES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  )
  const pages = names.toSorted().map((name) => ({
    name,
    html: path.join(ENTRIES, name, 'index.html'),
    script: { source: path.join(ENTRIES, name, 'main.tsx'), target: `nr_/pages/${name}.js`, ...startOf(name) },
  }))
  const missing = pages.flatMap((page) => [page.html, page.script.source]).filter((file) => !existsSync(file))
  if (missing.length > 0) throw new Error(`A page needs index.html and main.tsx; missing: ${missing.join(', ')}`)
  return { pages, scripts: SCRIPTS }
}

/** What a page asks before it draws, where it does: `start.ts`. */
function startOf(name: string): Pick<ScriptPlan, 'start'> {
  const source = path.join(ENTRIES, name, 'start.ts')
  return existsSync(source) ? { start: { source, target: `nr_/pages/${name}.start.js` } } : {}
}

/** Names of a page's scripts, in the order in which they run. */
export const scriptsOf = ({ start, target }: ScriptPlan): readonly string[] =>
  start === undefined ? [target] : [start.target, target]
