import type { CalendarDay } from './Instant'
import { addDays, dayOf, type OffsetAt } from './timeZone'
import type { Visit } from './Visit'

const DAY = 86_400_000

/** Visits of each day of the range, days without a visit as well. */
export function visitsPerDay(
  visits: readonly Pick<Visit, 'lastSeen'>[],
  { from, to }: { readonly from: CalendarDay; readonly to: CalendarDay },
  offsetAt: OffsetAt,
): readonly { readonly day: CalendarDay; readonly count: number }[] {
  const counts = new Map<CalendarDay, number>()
  for (const { lastSeen } of visits) {
    if (lastSeen === null) continue
    const day = dayOf(lastSeen, offsetAt)
    counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const first = Date.parse(`${from}T00:00:00Z`)
  const days = Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - first) / DAY) + 1)
  return Array.from({ length: days }, (_, index) => {
    const day = addDays(from, index)
    return { day, count: counts.get(day) ?? 0 }
  })
}
