import { crc32, inflateRawSync } from 'node:zlib'

/** Why a file is not a zip that Dataverse could open. Nothing of it was read further. */
export class ZipError extends Error {
  override readonly name = 'ZipError'
}

/** One file of a zip, unpacked. */
export interface ZipEntry {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ZipLimits {
  readonly entries: number
  /** Unpacked bytes of one entry. */
  readonly entryBytes: number
  /** Unpacked bytes of all entries. */
  readonly totalBytes: number
}

/** A solution may be 120 MB; nothing in it comes near these. */
export const ZIP_LIMITS: ZipLimits = { entries: 5_000, entryBytes: 64_000_000, totalBytes: 256_000_000 }

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const ENCRYPTED = 0x2041
const UTF8 = 0x0800

/**
 * Unpacks a zip without trusting what it says about itself: sizes are enforced while inflating, so that neither a
 * bomb nor a false header costs more memory than the limits. Names come as they stand, hostile ones too; entries keep
 * the order of the central directory, duplicates included.
 * @throws ZipError
 */
export const readZip = (zip: Uint8Array, limits: ZipLimits = ZIP_LIMITS): readonly ZipEntry[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  if (count === 0xffff || start === 0xffffffff) throw new ZipError('It is a zip64 archive; Dataverse reads plain zips.')
  if (view.getUint16(end + 4, true) !== 0) throw new ZipError('It is one volume of a zip split over several files.')
  if (start + size !== end) throw new ZipError('Its central directory is not where its end record says.')
  if (count > limits.entries) throw new ZipError(`It has ${count} entries; more than ${limits.entries} are refused.`)
  if (count > 0 && !isAt(view, 0, LOCAL)) throw new ZipError('There is data in front of the first entry.')

  const entries: ZipEntry[] = []
  let total = 0
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || !isAt(view, at, CENTRAL)) throw new ZipError('Its central directory is damaged.')
    const entry = readEntry(zip, view, at, start, Math.min(limits.entryBytes, limits.totalBytes - total))
    total += entry.bytes.length
    entries.push(entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (at !== end) throw new ZipError('Its central directory holds more than it counts.')
  return entries
}

const isAt = (view: DataView, offset: number, signature: number): boolean =>
  offset + 4 <= view.byteLength && view.getUint32(offset, true) === signature

const findEnd = (view: DataView): number => {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (isAt(view, at, END) && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at
  }
  throw new ZipError(
    isAt(view, 0, LOCAL) ? 'It is cut off: the end of the zip is missing.' : 'It is not a zip file at all.',
  )
}

const readEntry = (zip: Uint8Array, view: DataView, at: number, directory: number, allowed: number): ZipEntry => {
  const flags = view.getUint16(at + 8, true)
  const method = view.getUint16(at + 10, true)
  const crc = view.getUint32(at + 16, true)
  const packedSize = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const nameLength = view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  const rawName = zip.subarray(at + 46, at + 46 + nameLength)
  const name = new TextDecoder(flags & UTF8 ? 'utf-8' : 'latin1').decode(rawName)
  const shown = JSON.stringify(name.slice(0, 120))

  if (flags & ENCRYPTED) throw new ZipError(`The entry ${shown} is encrypted.`)
  if (method !== 0 && method !== 8)
    throw new ZipError(`The entry ${shown} is packed by method ${method}; only deflate and stored are read.`)
  if (size === 0xffffffff || packedSize === 0xffffffff) throw new ZipError(`The entry ${shown} is a zip64 entry.`)
  if (size > allowed) throw new ZipError(`The entry ${shown} claims ${size} bytes, more than a solution may hold.`)
  if (local + 30 > directory || !isAt(view, local, LOCAL)) throw new ZipError(`The entry ${shown} has no local header.`)
  const localNameLength = view.getUint16(local + 26, true)
  const localName = zip.subarray(local + 30, local + 30 + localNameLength)
  if (Buffer.compare(localName, rawName) !== 0) throw new ZipError(`The entry ${shown} has two different names.`)
  const data = local + 30 + localNameLength + view.getUint16(local + 28, true)
  if (data + packedSize > directory) throw new ZipError(`The entry ${shown} reaches beyond the data of the zip.`)

  const packed = zip.subarray(data, data + packedSize)
  const bytes = method === 0 ? packed : inflate(packed, size, shown)
  if (bytes.length !== size) throw new ZipError(`The entry ${shown} does not have the size it claims.`)
  if (crc32(bytes) !== crc) throw new ZipError(`The entry ${shown} is damaged: its checksum does not fit.`)
  return { name, bytes }
}

const inflate = (packed: Uint8Array, size: number, shown: string): Uint8Array => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch (cause) {
    const bomb = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw new ZipError(`The entry ${shown} ${bomb ? 'unpacks to more than it claims' : 'cannot be unpacked'}.`, {
      cause,
    })
  }
}
