import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { readZip } from './lib/zip/readZip'

/** Words that only the simulated world says. Each is looked for in the mocks first, so that none can go stale. */
const MARKERS = [
  'haldenwater.example',
  'Raghavan',
  'tide-Lantern-47',
  'is not simulated',
  'simulated Dataverse',
  'mockServiceWorker',
  'followsSimulatedClock',
  'five-thousand-people',
]

const zips = readdirSync('dist').filter((name) => name.endsWith('_managed.zip'))
const parts = zips.flatMap((zip) =>
  readZip(readFileSync(path.join('dist', zip))).map(({ name, bytes }) => ({
    name: `${zip}/${name}`,
    text: new TextDecoder().decode(bytes),
  })),
)

/** The text of every source of the mocks. */
function readMocks(): string {
  const files = readdirSync('mocks', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8')).join('\n')
}

it('has both packages and their scripts to look into', () => {
  expect(zips).toHaveLength(2)
  expect(parts.filter(({ text }) => text.includes('NetResults')).length).toBeGreaterThan(2)
})

it('looks for words that the mocks really say', () => {
  const mocks = readMocks()
  expect(MARKERS.filter((marker) => !mocks.includes(marker))).toEqual([])
})

it.each(MARKERS)('ships nothing of the simulated world: %s', (marker) => {
  expect(parts.filter(({ text }) => text.includes(marker)).map(({ name }) => name)).toEqual([])
})
