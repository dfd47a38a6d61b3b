import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { buildScript } from './lib/buildScript'
import { findChromium } from './lib/findChromium'
import { planBuild, scriptsOf, type PagePlan } from './lib/planBuild'
import { serveBench } from './lib/serveBench'
import { shellSheet } from './lib/shellHtml'

const OUT = 'dist/bench'
const PAGES = 'dist/webresources'
const USAGE = `npm run bench [-- options]
  --runs <n>        runs of each load and switch (9)
  --only <words>    only cases whose names hold one of the words, separated by commas
  --cpu <n>         how many times slower the processor is made (4)
  --engine <flags>  flags for V8, to see what they cost or save
  --record          writes the table into mocks/bench/README.md, too: all cases, at least 9 runs
  --keep            measures the package in dist/ as it is, without building and checking it`

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    cpu: { type: 'string', default: '4' },
    engine: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

/** Seconds that a script of ours takes. */
function timed(script: string, args: readonly string[] = []): number {
  const started = performance.now()
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`${script} has failed.`)
  return (performance.now() - started) / 1000
}

const zips = () => readdirSync('dist').filter((name) => name.endsWith('_managed.zip'))
const gzipped = (file: string) => gzipSync(readFileSync(path.join(PAGES, file))).length

/** What needs no browser: how long building takes and how large the outcome is. */
function measureBuild() {
  const seconds = values.keep ? {} : { build: timed('scripts/build.ts'), package: timed('scripts/package.ts') }
  const main = zips().find((name) => name.startsWith('FunnelVision')) ?? ''
  const checked = values.keep ? {} : { checkPackage: timed('scripts/checkPackage.ts', [path.join('dist', main)]) }
  const page = ({ name, html, script }: PagePlan) => {
    const sheets = [shellSheet(readFileSync(html, 'utf8'))?.name ?? '', `${name}.css`].map(
      (sheet) => `nr_/pages/${sheet}`,
    )
    return [name, [...scriptsOf(script), ...sheets].reduce((sum, file) => sum + gzipped(file), 0)] as const
  }
  return {
    seconds: { ...seconds, ...checked },
    pageBytes: Object.fromEntries(planBuild().pages.map(page)),
    formBytes: gzipped('nr_/scripts/form.js'),
    zipBytes: Object.fromEntries(zips().map((name) => [name, statSync(path.join('dist', name)).size])),
  }
}

/** The floor, built like a page, and the window around the pages. */
async function buildBench() {
  rmSync(OUT, { recursive: true, force: true })
  const floor = path.join(OUT, 'nr_/bench')
  mkdirSync(floor, { recursive: true })
  mkdirSync(path.join(OUT, 'host'), { recursive: true })
  await buildScript({ source: 'mocks/bench/floor/main.tsx', target: 'nr_/bench/floor.js' }, OUT, 'bench')
  await buildScript({ source: 'mocks/bench/host/main.ts', target: 'host/host.js' }, OUT, 'bench')
  copyFileSync('mocks/bench/floor/index.html', path.join(floor, 'floor.html'))
  copyFileSync('mocks/bench/host/index.html', path.join(OUT, 'host/index.html'))
}

async function main() {
  const building = measureBuild()
  await buildBench()
  writeFileSync(path.join(OUT, 'building.json'), JSON.stringify(building))
  const server = await serveBench({ webResources: PAGES, bench: OUT })
  try {
    const runner = spawn(process.execPath, ['--import', 'tsx', 'mocks/bench/runBench.ts'], {
      stdio: 'inherit',
      env: {
        ...process.env,
        CHROMIUM_PATH: await findChromium(),
        BENCH: JSON.stringify({
          port: Number(new URL(server.url).port),
          runs: Number(values.runs),
          cpu: Number(values.cpu),
          engine: values.engine,
          only: values.only.split(',').filter(Boolean),
          record: values.record,
          out: OUT,
        }),
      },
    })
    process.exitCode = await new Promise<number>((resolve) => runner.once('exit', (code) => resolve(code ?? 1)))
  } finally {
    await server.close()
  }
}

if (values.help) console.log(USAGE)
else if (values.record && (values.keep || values.only !== '' || values.engine !== '' || Number(values.runs) < 9))
  throw new Error('A run of record has all cases, at least 9 runs, a new build, and no flags for V8.')
else await main()
