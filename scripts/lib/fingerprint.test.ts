import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { fingerprint } from './fingerprint'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'fingerprint-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

it('is the same for the same content, and another one for each change of a name or a letter', () => {
  const folder = folderWith({ 'a/one.ts': '1', 'two.ts': '2' })
  const before = fingerprint([folder])
  expect(before).toMatch(/^[0-9a-f]{8}$/)
  expect(fingerprint([folder])).toBe(before)
  writeFileSync(path.join(folder, 'two.ts'), '3')
  const changed = fingerprint([folder])
  expect(changed).not.toBe(before)
  writeFileSync(path.join(folder, 'a/three.ts'), '')
  expect(fingerprint([folder])).not.toBe(changed)
})
