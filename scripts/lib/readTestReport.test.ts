import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readTestReport } from './readTestReport'

// Inside the project: the tests of the run that is reported on import Vitest.
let folder = ''
beforeAll(() => (folder = mkdtempSync(path.resolve('node_modules', '.report-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('says of a real run what passed, what was skipped, and which failed where and why', () => {
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text)
  write(
    'mixed.test.js',
    `import { describe, expect, it } from 'vitest'
    it('adds', () => expect(1 + 1).toBe(2))
    it.skip('waits', () => {})
    describe('a sum', () => it('is wrong', () => expect(1 + 1).toBe(3)))`,
  )
  write('broken.test.js', `throw new Error('No such module.\\nAnd more.')`)
  write('config.mjs', `export default { test: { root: ${JSON.stringify(folder)}, include: ['*.test.js'] } }`)
  const report = path.join(folder, 'report.json')
  const vitest = path.resolve('node_modules', 'vitest', 'vitest.mjs')
  const options = ['run', '--config', path.join(folder, 'config.mjs'), '--reporter=json', `--outputFile=${report}`]
  spawnSync(process.execPath, [vitest, ...options], { cwd: folder })
  const at = path.relative(process.cwd(), folder)
  const { passed, skipped, failures } = readTestReport(report)
  expect({ passed, skipped }).toEqual({ passed: 1, skipped: 1 })
  expect([...failures].sort()).toEqual([
    `${path.join(at, 'broken.test.js')}: No such module.`,
    `${path.join(at, 'mixed.test.js')} > a sum is wrong: AssertionError: expected 2 to be 3 // Object.is equality`,
  ])
})

it('throws where there is no report', () => {
  expect(() => readTestReport(path.join(folder, 'none.json'))).toThrow(/ENOENT/)
})
