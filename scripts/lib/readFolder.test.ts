import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readFolder } from './readFolder'

it('reads every file below a folder by its path with forward slashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'folder-'))
  mkdirSync(join(folder, 'nr_/pages'), { recursive: true })
  writeFileSync(join(folder, 'nr_/pages/a.html'), 'a')
  writeFileSync(join(folder, 'b.txt'), 'b')
  const files = readFolder(folder)
  expect([...files.keys()].sort()).toEqual(['b.txt', 'nr_/pages/a.html'])
  expect(Buffer.from(files.get('b.txt') ?? []).toString()).toBe('b')
})

it('finds nothing in a folder that is not there', () => {
  expect(readFolder('/no/such/folder').size).toBe(0)
})
