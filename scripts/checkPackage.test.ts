import { strToU8 } from 'fflate'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { SCRIPT, soundParts } from './lib/checks/mutants/aMutant.testing'
import { CUSTOMIZATIONS_FILE } from './lib/generate/solutionParts'
import { writeZip } from './lib/zip/writeZip'

const folder = mkdtempSync(join(tmpdir(), 'check-'))
const check = (...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/checkPackage.ts', ...args], { encoding: 'utf8' })

// Each starts a process of its own, which takes its time on a busy machine.
describe('npm run check-package', { timeout: 120_000 }, () => {
  const sound = join(folder, 'FunnelVisionMarketingAutomation_3_0_0_0_managed.zip')
  const renamed = join(folder, 'other.zip')

  beforeAll(() => {
    writeFileSync(sound, writeZip(soundParts()))
    writeFileSync(renamed, writeZip(soundParts()))
  })

  it('ends with 0 when nothing is found', () => {
    expect(check(sound)).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing found') })
  })

  it('ends with 1 and gives JSON on demand when something is found', () => {
    const { status, stdout } = check(renamed, '--json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'zip/file-name', where: 'other.zip' }])
  })

  it('ends with 2 when it does not know what to check', () => {
    expect(check()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run check-package') })
    expect(check(join(folder, 'absent.zip'))).toMatchObject({ status: 2, stderr: expect.stringContaining('no file') })
  })
})

/** Prints what the process has taken: kilobytes at most, and microseconds of work. */
const TELL_COST =
  'data:text/javascript,process.on("exit",()=>{const u=process.resourceUsage();console.error(JSON.stringify([u.maxRSS,u.userCPUTime+u.systemCPUTime]))})'

const customizations = new TextDecoder().decode(soundParts().get(CUSTOMIZATIONS_FILE))
const withCustomizations = (xml: string): Uint8Array => writeZip(soundParts().set(CUSTOMIZATIONS_FILE, strToU8(xml)))
const bomb = (): Uint8Array => {
  const zip = writeZip(soundParts().set('WebResources/bomb', new Uint8Array(60_000_000)))
  const directory = Buffer.from(zip).lastIndexOf('WebResources/bomb') - 46
  new DataView(zip.buffer, zip.byteOffset).setUint32(directory + 24, 10, true)
  return zip
}
const ENTITIES = `<!DOCTYPE a [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`).join('')}]>`
const HOSTILE_NAMES = [
  '../../evil.xml',
  '/evil.xml',
  'C:\\evil.xml',
  'ev\u0000il.xml',
  '\u202Elmx.live',
  'a/'.repeat(9_000),
]

describe('npm run check-package, given what is made to harm it', () => {
  const cases: readonly (readonly [name: string, says: string, zip: () => Uint8Array])[] = [
    ['a hundred megabytes of nothing', 'not a zip file', () => new Uint8Array(100_000_000)],
    ['half a zip', 'cut off', () => writeZip(soundParts()).subarray(0, 9_000)],
    ['a bomb whose header lies', 'unpacks to more than it claims', bomb],
    [
      'hostile names',
      'zip/entry-names',
      () => writeZip(new Map([...soundParts(), ...HOSTILE_NAMES.map((name) => [name, strToU8('<a/>')] as const)])),
    ],
    ['entities that grow', 'document type', () => withCustomizations(ENTITIES + customizations)],
    [
      'four million references',
      'xml/well-formed',
      () => withCustomizations(customizations.replace('<Roles>', `<Roles>${'&amp;'.repeat(4_000_000)}<`)),
    ],
    ['a script of sixty megabytes', 'zip/size', () => writeZip(soundParts().set(SCRIPT, strToU8('a;'.repeat(3e7))))],
    [
      'a script that a hundred thousand web resources share',
      'takes more than',
      () =>
        writeZip(
          soundParts()
            .set(SCRIPT, strToU8('a+'.repeat(2_000_000)))
            .set(
              CUSTOMIZATIONS_FILE,
              strToU8(
                customizations.replace(
                  '<WebResources>',
                  `<WebResources>${`<WebResource><WebResourceType>3</WebResourceType><FileName>/${SCRIPT}</FileName></WebResource>`.repeat(100_000)}`,
                ),
              ),
            ),
        ),
    ],
  ]

  it.each(cases)(
    'refuses %s within seconds and without taking the memory',
    (name, says, zip) => {
      const path = join(folder, `${name.replaceAll(' ', '_')}.zip`)
      writeFileSync(path, zip())
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', '--import', TELL_COST, 'scripts/checkPackage.ts', path],
        { encoding: 'utf8' },
      )
      expect([status, stdout]).toEqual([1, expect.stringContaining(says)])
      const [kilobytes, microseconds] = JSON.parse(stderr.trim().split('\n').at(-1) ?? '') as readonly number[]
      expect(kilobytes).toBeLessThan(1_500_000)
      expect(microseconds).toBeLessThan(30_000_000)
    },
    180_000,
  )
})
