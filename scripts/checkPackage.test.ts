import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { soundParts } from './lib/checks/mutants/aMutant.testing'
import { writeZip } from './lib/zip/writeZip'

const folder = mkdtempSync(join(tmpdir(), 'check-'))
const check = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/checkPackage.ts', ...args], { encoding: 'utf8' })

describe('npm run check-package', () => {
  const sound = join(folder, 'FunnelVisionMarketingAutomation_3_0_0_0_managed.zip')
  const renamed = join(folder, 'other.zip')
  const nothing = join(folder, 'nothing.zip')

  beforeAll(() => {
    writeFileSync(sound, writeZip(soundParts()))
    writeFileSync(renamed, writeZip(soundParts()))
    writeFileSync(nothing, new Uint8Array(100_000_000))
  })

  it('ends with 0 when nothing is found', () => {
    expect(check(sound)).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing found') })
  })

  it('ends with 1 and gives JSON on demand when something is found', () => {
    const { status, stdout } = check(renamed, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'zip/file-name', where: 'other.zip' }])
  })

  it('refuses a hundred megabytes of nothing within seconds', () => {
    const before = performance.now()
    expect(check(nothing)).toMatchObject({ status: 1, stdout: expect.stringContaining('not a zip file') })
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('ends with 2 when it does not know what to check', () => {
    expect(check()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run check-package') })
    expect(check(join(folder, 'absent.zip'))).toMatchObject({ status: 2, stderr: expect.stringContaining('no file') })
  })
})
