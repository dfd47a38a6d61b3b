import { zipSync } from 'fflate'

// Zip keeps local time; noon on a fixed day exists in every time zone, so the bytes do not depend on where it runs.
const FIXED_TIME = new Date(2000, 0, 1, 12)

/**
 * Packs parts into a zip: sorted by name, deflated, with a fixed time and no directory entries, so that the same
 * input always gives the same bytes.
 * @param parts contents by name; names use forward slashes
 */
export const writeZip = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: FIXED_TIME, os: 0, attrs: 0 })
}
