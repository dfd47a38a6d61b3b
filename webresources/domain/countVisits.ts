import type { HotContact } from './HotContact'
import type { Visit } from './Visit'

/**
 * The people behind visits, most visits first, then last seen first: what Net-Results counts by itself for the last 30
 * days, for any other period. Visits of nobody whom Net-Results knows are left out.
 */
export function countVisits(visits: readonly Visit[]): readonly HotContact[] {
  const people = new Map<string, HotContact & { readonly visitCount: number }>()
  for (const visit of visits) {
    if (visit.contactId === null) continue
    const before = people.get(visit.contactId)
    people.set(visit.contactId, {
      id: visit.contactId,
      emailAddress: visit.person?.emailAddress ?? null,
      firstName: visit.person?.firstName ?? null,
      lastName: visit.person?.lastName ?? null,
      jobTitle: null,
      companyName: visit.companyName,
      score: visit.score,
      scoreChange7Days: null,
      visitCount: (before?.visitCount ?? 0) + 1,
      pageViews: sum(before?.pageViews ?? null, visit.pageViews),
      lastSeen: laterOf(before?.lastSeen ?? null, visit.lastSeen),
    })
  }
  return [...people.values()].sort(
    (a, b) => b.visitCount - a.visitCount || (b.lastSeen ?? 0) - (a.lastSeen ?? 0) || a.id.localeCompare(b.id),
  )
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : one + other
}

function laterOf(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}
