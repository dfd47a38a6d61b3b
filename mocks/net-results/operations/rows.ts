import { OVERLAYS } from '../data/overlays'
import type { VisitRecord } from '../data/History'
import { invalidParam } from '../RpcError'
import { emailOf, seen } from '../store/contacts'
import { scoreAt } from '../store/scores'
import type { StoredContact } from '../store/Store'
import { wireTime, wireTimeOrNull } from '../wire/wireTime'
import type { CallContext } from './operation'

/** The overlay of that id, or an error that names the param. */
export function requireOverlay(overlayId: number): number {
  if (!OVERLAYS.some(({ id }) => id === overlayId)) throw invalidParam('overlay_id', `there is no overlay ${overlayId}`)
  return overlayId
}

/** The columns of every row about a person, but for scores. */
export function personColumns(contact: StoredContact) {
  const { attributes } = contact
  return {
    contact_id: contact.id,
    contact_email_address: emailOf(contact) || null,
    contact_first_name: attributes['First Name'] ?? null,
    contact_last_name: attributes['Last Name'] ?? null,
    contact_title: attributes['Title'] ?? null,
    company_name: attributes['Company Name'] ?? '-',
  }
}

export function contactRow(contact: StoredContact, overlayId: number, { store, now }: CallContext) {
  return {
    ...personColumns(contact),
    contact_lead_score: scoreAt(store, contact, overlayId, now),
    first_access: wireTimeOrNull(seen(store, contact, now).first),
    last_access: wireTimeOrNull(seen(store, contact, now).last),
  }
}

/** The columns of a visit that do not say whose it is. */
export function visitColumns(visit: VisitRecord) {
  return {
    domain_group_id: visit.domainGroupId,
    access_count: visit.pages,
    access_duration: visit.duration,
    last_access: wireTime(visit.lastAccess),
    traffic_source_type: visit.source,
    entry_url: visit.entryUrl,
  }
}
