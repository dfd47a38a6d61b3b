import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { pageLanguages } from '../solution/constants'
import { buildCatalog } from './lib/buildCatalog'
import { buildScript } from './lib/buildScript'
import { fingerprint } from './lib/fingerprint'
import { bundledPackages } from './lib/notices/bundledPackages'
import { noticeProblems } from './lib/notices/noticeProblems'
import { noticesHtml } from './lib/notices/noticesHtml'
import { planBuild, scriptsOf, WORDS_INDEX } from './lib/planBuild'
import { shellCss, shellHtml, shellSheet, type PageWords } from './lib/shellHtml'

const OUT = 'dist/webresources'
const NOTICES = 'nr_/pages/notices.html'
const BUILD = fingerprint(['webresources', 'package-lock.json'])

const { pages, scripts } = planBuild()
rmSync(OUT, { recursive: true, force: true })
// The theme's values and the way its styles are put together are in our style sheets.
const modules = new Set([path.resolve('node_modules/@fluentui/react-components/package.json')])
for (const plan of scripts) for (const id of (await buildScript(plan, OUT, BUILD)).modules) modules.add(id)
const catalogs: string[] = []
for (const page of pages) {
  const script = await buildScript(page.script, OUT, BUILD)
  for (const id of script.modules) modules.add(id)
  const translations = new Map<string, PageWords>()
  for (const language of pageLanguages) {
    const catalog = await buildCatalog({ page: page.name, language, areas: script.usedOf(WORDS_INDEX) }, OUT, BUILD)
    catalogs.push(catalog.target)
    translations.set(language, catalog.words)
  }
  const target = path.join(OUT, 'nr_/pages', `${page.name}.html`)
  mkdirSync(path.dirname(target), { recursive: true })
  const names = scriptsOf(page.script).map((name) => path.basename(name))
  const shell = readFileSync(page.html, 'utf8')
  writeFileSync(target, shellHtml(shell, page.name, translations, names))
  const sheet = shellSheet(shell)
  if (sheet === null) throw new Error(`The shell of ${page.name} has no styles.`)
  const styles = readFileSync(path.join(path.dirname(page.html), sheet.path), 'utf8')
  writeFileSync(path.join(path.dirname(target), sheet.name), shellCss(styles))
}
for (const target of [...[...scripts, ...pages.map((page) => page.script)].flatMap(scriptsOf), ...catalogs]) {
  const bytes = readFileSync(path.join(OUT, target))
  console.log(
    `${target}  ${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes).length / 1000).toFixed(1)} kB gzip`,
  )
}
const packages = bundledPackages(modules)
writeFileSync(path.join(OUT, NOTICES), noticesHtml(packages))
console.log(`${NOTICES}  ${packages.length} packages of others`)
for (const problem of noticeProblems(packages)) {
  console.error(problem)
  process.exitCode = 1
}
