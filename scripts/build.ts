import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildScript } from './lib/buildScript'
import { fingerprint } from './lib/fingerprint'
import { bundledPackages } from './lib/notices/bundledPackages'
import { noticeProblems } from './lib/notices/noticeProblems'
import { noticesHtml } from './lib/notices/noticesHtml'
import { planBuild } from './lib/planBuild'
import { shellHtml } from './lib/shellHtml'

const OUT = 'dist/webresources'
const NOTICES = 'nr_/pages/notices.html'
const BUILD = fingerprint(['webresources', 'package-lock.json'])

const { pages, scripts } = planBuild()
rmSync(OUT, { recursive: true, force: true })
// The theme's values and the way its styles are put together are in our style sheets.
const modules = new Set([path.resolve('node_modules/@fluentui/react-components/package.json')])
for (const plan of [...scripts, ...pages.map((page) => page.script)])
  for (const id of await buildScript(plan, OUT, BUILD)) modules.add(id)
for (const page of pages) {
  const target = path.join(OUT, 'nr_/pages', `${page.name}.html`)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, shellHtml(readFileSync(page.html, 'utf8'), page.name))
}
for (const plan of [...scripts, ...pages.map((page) => page.script)]) {
  const bytes = readFileSync(path.join(OUT, plan.target))
  console.log(
    `${plan.target}  ${(bytes.length / 1000).toFixed(1)} kB, ${(gzipSync(bytes).length / 1000).toFixed(1)} kB gzip`,
  )
}
const packages = bundledPackages(modules)
writeFileSync(path.join(OUT, NOTICES), noticesHtml(packages))
console.log(`${NOTICES}  ${packages.length} packages of others`)
for (const problem of noticeProblems(packages)) {
  console.error(problem)
  process.exitCode = 1
}
