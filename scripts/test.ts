import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildPreview } from './lib/buildPreview'
import { readTestReport } from './lib/readTestReport'

/**
 * `npm test`: types, lint, unit and component tests, build, package, package checks, artefact tests and end-to-end tests.
 * `npm run test:long` (`--long`): the fault matrix, and the end-to-end tests that take their time. CI runs both.
 *
 * Every step runs even when one before it failed, unless it needs what failed; it closes with what failed and one line
 * `N passed, N failed`, where a step without tests of its own counts as one.
 */
const isLong = process.argv.includes('--long')
const REPORTS = 'dist/reports'
const tally = { passed: 0, skipped: 0 }
const failures: string[] = []
const bin = (name: string) => path.join('node_modules', '.bin', name)

function run(title: string, command: string, args: readonly string[]): boolean {
  console.log(`\n── ${title}`)
  const started = Date.now()
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  console.log(`── ${title}: ${status === 0 ? 'ok' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return status === 0
}

function step(title: string, command: string, args: readonly string[]): boolean {
  const ok = run(title, command, args)
  if (ok) tally.passed += 1
  else failures.push(title)
  return ok
}

function vitest(title: string, projects: readonly string[]): void {
  const report = path.join(REPORTS, `${projects.join('-')}.json`)
  const ok = run(title, bin('vitest'), [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  try {
    const { passed, skipped, failures: failed } = readTestReport(report)
    tally.passed += passed
    tally.skipped += skipped
    failures.push(...failed)
    // An error between tests fails the run without failing a test.
    if (!ok && failed.length === 0) failures.push(`${title}: failed between its tests`)
  } catch {
    failures.push(`${title}: left no report`)
  }
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
if (isLong) vitest('fault matrix', ['matrix'])
else {
  step('types', bin('tsc'), ['--noEmit'])
  step('lint', bin('eslint'), ['.', '--max-warnings', '0'])
  vitest('unit and component tests', ['unit', 'browser'])
}
const shipped = step('build', bin('tsx'), ['scripts/build.ts']) && step('package', bin('tsx'), ['scripts/package.ts'])
if (shipped) {
  if (!isLong) {
    const zips = readdirSync('dist').filter((name) => name.endsWith('_managed.zip'))
    for (const zip of zips) step(`check ${zip}`, bin('tsx'), ['scripts/checkPackage.ts', path.join('dist', zip)])
    vitest('the package', ['artifact'])
  }
  await buildPreview()
  if (isLong) vitest('long end to end', ['long'])
  else vitest('end to end', ['e2e'])
}
const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((one) => `  ${one}`).join('\n')}`)
console.log(`\n${tally.passed} passed, ${failures.length} failed${skipped}`)
process.exitCode = failures.length === 0 ? 0 : 1
