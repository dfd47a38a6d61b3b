import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { newestChange } from './newestChange'

it('looks at files and at everything below folders', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'changes-'))
  const file = (name: string, seconds: number) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), '')
    utimesSync(path.join(folder, name), seconds, seconds)
  }
  file('lock.json', 300)
  file('a/b/c.ts', 200)
  file('a/d.ts', 100)
  expect(newestChange([path.join(folder, 'a')])).toBe(200_000)
  expect(newestChange([path.join(folder, 'a'), path.join(folder, 'lock.json')])).toBe(300_000)
  rmSync(folder, { recursive: true })
})

it('is 0 when nothing is there', () => {
  expect(newestChange(['no-such-folder'])).toBe(0)
})
