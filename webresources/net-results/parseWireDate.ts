import type { Instant } from '../domain/Instant'

const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))?)?$/i

/**
 * Reads `YYYY-MM-DD HH:MM:SS`, `YYYY-MM-DD` and ISO 8601; without a zone it is UTC, as the contract says. `null` for
 * anything else, and for days that no calendar has: `Date.parse` would turn February 30 into March 2.
 */
export function parseWireDate(text: string): Instant | null {
  const match = PATTERN.exec(text.trim())
  if (match === null) return null
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as Six
  const date = new Date(Date.UTC(year, month - 1, day))
  // Years below 100 would be read as 19xx, and "0000-00-00" is how MySQL says that there is no date.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  if (hour > 23 || minute > 59 || second > 59) return null
  const milliseconds = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000)
  const [zoneHours, zoneMinutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)]
  if (zoneHours > 23 || zoneMinutes > 59) return null
  const zone = (zoneHours * 60 + zoneMinutes) * (match[8] === '-' ? -1 : 1)
  return date.getTime() + ((hour * 60 + minute - zone) * 60 + second) * 1000 + milliseconds
}

type Six = [number, number, number, number, number, number]
