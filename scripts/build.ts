import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildScript } from './lib/buildScript'
import { fingerprint } from './lib/fingerprint'
import { planBuild } from './lib/planBuild'
import { shellHtml } from './lib/shellHtml'

const OUT = 'dist/webresources'
const BUILD = fingerprint(['webresources', 'package-lock.json'])

const { pages, scripts } = planBuild()
rmSync(OUT, { recursive: true, force: true })
for (const plan of [...scripts, ...pages.map((page) => page.script)]) await buildScript(plan, OUT, BUILD)
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
