import { isReference } from '../schema/Table'
import type { Value } from '../schema/Table'

/** Dataverse compares text without case; dates are ISO text in UTC, which sorts as it reads. */
export function plain(value: Value | undefined): string | number | null {
  if (value === undefined || value === null) return null
  if (isReference(value)) return value.id
  if (typeof value === 'boolean') return value ? 1 : 0
  return typeof value === 'string' ? comparable(value) : value
}

/** Negative, zero or positive, as `Array.sort` wants it; nothing sorts before everything. */
export function compareValues(left: Value | undefined, right: Value | undefined): number {
  const [a, b] = [plain(left), plain(right)]
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : 1
}

function comparable(text: string): string | number {
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(text)) return Date.parse(text)
  return text.toLowerCase()
}
