import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readZip, ZipError } from './readZip'
import { writeZip } from './writeZip'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const twoFiles = (): Uint8Array =>
  writeZip(
    new Map([
      ['b/x.txt', text('hello hello hello hello')],
      ['a.txt', text('')],
    ]),
  )

const problem = (zip: Uint8Array, limits?: Parameters<typeof readZip>[1]): string => {
  try {
    readZip(zip, limits)
  } catch (error) {
    if (error instanceof ZipError) return error.message
    throw error
  }
  return 'none'
}
/** A copy with bytes replaced at an offset; a negative offset counts from the end. */
const patched = (zip: Uint8Array, offset: number, bytes: readonly number[]): Uint8Array => {
  const copy = zip.slice()
  copy.set(bytes, offset < 0 ? copy.length + offset : offset)
  return copy
}
const centralOf = (zip: Uint8Array): number => Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))

describe('readZip', () => {
  it('reads back what was written, sorted by name', () => {
    const entries = readZip(twoFiles())
    expect(entries.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['a.txt', ''],
      ['b/x.txt', 'hello hello hello hello'],
    ])
  })

  it('tells what is no zip from what is cut off', () => {
    expect(problem(text('<html>'))).toMatch(/not a zip/)
    expect(problem(new Uint8Array(0))).toMatch(/not a zip/)
    expect(problem(twoFiles().subarray(0, -10))).toMatch(/cut off/)
    expect(problem(twoFiles().subarray(0, 20))).toMatch(/cut off/)
  })

  it('refuses a hundred megabytes of nothing at once', () => {
    const before = performance.now()
    expect(problem(new Uint8Array(100_000_000))).toMatch(/not a zip/)
    expect(performance.now() - before).toBeLessThan(2_000)
  })

  it('stops a bomb at the limit, also when its header lies about the size', () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(5_000_000) })
    expect(problem(bomb, { entries: 5, entryBytes: 1_000_000, totalBytes: 9_000_000 })).toMatch(/claims 5000000 bytes/)
    expect(problem(patched(bomb, centralOf(bomb) + 24, [10, 0, 0, 0]))).toMatch(/unpacks to more than it claims/)
  })

  it('counts all entries together against the limit', () => {
    const zip = zipSync({ a: new Uint8Array(600), b: new Uint8Array(600) })
    expect(problem(zip, { entries: 5, entryBytes: 1_000, totalBytes: 1_000 })).toMatch(/"b" claims 600 bytes/)
    expect(problem(zip, { entries: 1, entryBytes: 1_000, totalBytes: 9_000 })).toMatch(/2 entries/)
  })

  it('refuses what Dataverse cannot read', () => {
    const zip = twoFiles()
    const central = centralOf(zip)
    expect(problem(patched(zip, central + 8, [1]))).toMatch(/encrypted/)
    expect(problem(patched(zip, central + 10, [12]))).toMatch(/method 12/)
    expect(problem(patched(zip, -12, [0xff, 0xff]))).toMatch(/zip64/)
    expect(problem(patched(zip, -18, [1]))).toMatch(/several files/)
    expect(problem(Uint8Array.from([...text('MZ'), ...zip]))).toMatch(/central directory is not where/)
  })

  it('notices damage anywhere', () => {
    const zip = twoFiles()
    const central = centralOf(zip)
    expect(problem(patched(zip, central, [0]))).toMatch(/directory is damaged/)
    expect(problem(patched(zip, central + 16, [9, 9, 9, 9]))).toMatch(/checksum/)
    expect(problem(patched(zip, central + 46, [0x7a]))).toMatch(/two different names/)
    expect(problem(patched(zip, central + 42, [3]))).toMatch(/no local header/)
    expect(problem(patched(zip, -12, [1, 0]))).toMatch(/more than it counts/)
  })

  it('never throws anything but its own error, whatever byte is changed', () => {
    const zip = twoFiles()
    for (let offset = 0; offset < zip.length; offset++) {
      for (const value of [0x00, 0x7f, 0xff]) expect(problem(patched(zip, offset, [value]))).toBeTypeOf('string')
    }
  })
})

it('opens any bytes or refuses them, whatever is wrong with them', () => {
  const sound = writeZip(
    new Map([
      ['solution.xml', text('<a/>'.repeat(50))],
      ['b', text('b')],
    ]),
  )
  const damaged = fc.tuple(fc.nat(sound.length - 1), fc.nat(255), fc.nat(sound.length)).map(([at, value, length]) => {
    const copy = sound.slice(0, length)
    if (at < copy.length) copy[at] = value
    return copy
  })
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), damaged), (bytes) => {
      try {
        expect(Array.isArray(readZip(bytes))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(ZipError)
      }
    }),
    { numRuns: 2_000 },
  )
})
