import type { VisitId } from './ids'
import type { Visit } from './Visit'

let count = 0

/** A visit of which only that is known. */
export function aVisit(known: Partial<Visit> = {}): Visit {
  count += 1
  return {
    id: String(count) as VisitId,
    contactId: null,
    person: null,
    companyName: null,
    organization: null,
    city: null,
    country: null,
    score: null,
    domainGroupId: null,
    pageViews: null,
    durationSeconds: null,
    lastSeen: null,
    leadSource: null,
    entryUrl: null,
    ...known,
  }
}
