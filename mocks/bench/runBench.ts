import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import path from 'node:path'
import type { BenchOptions } from './BenchOptions'
import { readBuilding } from './cases/building'
import { FUNNEL_OF_500, measureLoads, PAGES } from './cases/loads'
import { measureRecordSwitch } from './cases/recordSwitch'
import { measureActivities, measureRows } from './cases/scrolling'
import { measureSync } from './cases/syncAccount'
import { openStage, type Stage } from './openStage'
import { recordNumbers } from './recordNumbers'
import { report } from './report'
import type { Result } from './Result'

interface Case {
  readonly name: string
  /** People of the large account: two thirds belong to the rep, four fifths of those are known to Net-Results. */
  readonly people?: number
  run(stage: Stage, options: BenchOptions): Promise<readonly Result[]>
}

const CASES: readonly Case[] = [
  { name: 'loads', run: (stage, options) => measureLoads(stage, PAGES, options) },
  { name: 'funnel500', people: 1_000, run: (stage, options) => measureLoads(stage, FUNNEL_OF_500, options) },
  { name: 'switch', run: measureRecordSwitch },
  { name: 'activities', run: measureActivities },
  { name: 'rows', people: 9_600, run: measureRows },
  { name: 'sync', people: 5_000, run: measureSync },
]

const README = 'mocks/bench/README.md'

/** Started by `scripts/bench.ts`. Prints a table and writes the same as JSON; says nothing of right and wrong. */
async function main() {
  const options = JSON.parse(process.env['BENCH'] ?? '') as BenchOptions
  const chosen = CASES.filter(
    ({ name }) => options.only.length === 0 || options.only.some((word) => name.includes(word)),
  )
  const results: Result[] = [...readBuilding(options)]
  const before = loadavg()[0] ?? 0
  for (const { name, people, run } of chosen) {
    console.error(`── ${name}`)
    try {
      const stage = await openStage(options, people)
      results.push(...(await run(stage, options).finally(() => stage.close())))
    } catch (error) {
      // One case that can't be measured says nothing against the others.
      console.error(error)
      process.exitCode = 1
    }
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
  writeFileSync(path.join(options.out, 'result.json'), JSON.stringify({ machine, options, results }, null, 2))
  const load = `load ${before.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`
  const engine = options.engine === '' ? '' : `, V8 with ${options.engine}`
  const text = `${machine}; processor slowed down ${options.cpu} times${engine}, ${options.runs} runs, ${load}\n\n${report(results)}`
  console.log(text)
  if (options.record && process.exitCode === undefined)
    writeFileSync(README, recordNumbers(readFileSync(README, 'utf8'), `${today()}: ${text}`))
}

const today = () => new Date().toISOString().slice(0, 10)

await main()
