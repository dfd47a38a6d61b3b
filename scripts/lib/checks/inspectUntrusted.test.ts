import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { writeZip } from '../zip/writeZip'
import { inspectPackage } from './inspectPackage'
import { inspectUntrusted } from './inspectUntrusted'
import { SCRIPT, soundParts } from './mutants/aMutant.testing'

const NAME = 'FunnelVisionMarketingAutomation_3_0_0_0_managed.zip'
const GENEROUS = { cpuMilliseconds: 60_000, heapMegabytes: 512 }

it('finds what is found without a thread of its own', async () => {
  const broken = writeZip(soundParts().set(SCRIPT, strToU8('eval("1")')))
  expect(await inspectUntrusted(broken, NAME)).toEqual(inspectPackage(broken, NAME))
}, 60_000)

it('refuses what takes longer than there is time', async () => {
  expect(await inspectUntrusted(writeZip(soundParts()), NAME, { ...GENEROUS, cpuMilliseconds: 1 })).toMatchObject([
    { rule: 'zip/readable', what: 'Reading it takes more than 0.001 seconds.', where: NAME },
  ])
}, 60_000)

it('refuses what takes more than the memory', async () => {
  const large = writeZip(soundParts().set(SCRIPT, strToU8('a+'.repeat(2_000_000))))
  expect(await inspectUntrusted(large, NAME, { ...GENEROUS, heapMegabytes: 150 })).toMatchObject([
    { rule: 'zip/readable', what: 'Reading it takes more than 150 MB of memory.' },
  ])
}, 60_000)
