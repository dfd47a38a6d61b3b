import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readZip } from './readZip'
import { writeZip } from './writeZip'

const bytes = (value: string): Uint8Array => new TextEncoder().encode(value)

describe('writeZip', () => {
  it('gives the same bytes whatever the order of the input', () => {
    const one = writeZip(
      new Map([
        ['a', bytes('1')],
        ['b', bytes('2')],
      ]),
    )
    const other = writeZip(
      new Map([
        ['b', bytes('2')],
        ['a', bytes('1')],
      ]),
    )
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it('gives the same bytes in every time zone', () => {
    const program = `import('./scripts/lib/zip/writeZip.ts').then(({ writeZip }) =>
      process.stdout.write(Buffer.from(writeZip(new Map([['a', Buffer.from('1')]]))).toString('hex')))`
    const inZone = (TZ: string): string =>
      execFileSync(process.execPath, ['--import', 'tsx', '-e', program], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      })
    const here = inZone('Pacific/Kiritimati')
    expect(here.length).toBeGreaterThan(100)
    expect(inZone('America/Los_Angeles')).toBe(here)
  })
})

it('gives back every file that was put in, whatever its name and content', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text !== '__proto__')
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 400 })), { selector: ([key]) => key }),
      (files) => {
        const unpacked = readZip(writeZip(new Map(files)))
        expect(new Map(unpacked.map((entry) => [entry.name, [...entry.bytes]]))).toEqual(
          new Map(files.map(([key, content]) => [key, [...content]])),
        )
      },
    ),
  )
})
