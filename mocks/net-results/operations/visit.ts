import * as v from 'valibot'
import { ANONYMOUS_VISITORS, visitsOf, type AnonymousVisitor } from '../data/anonymousVisitors'
import type { VisitRecord } from '../data/History'
import { DOMAIN_GROUPS } from '../data/website'
import { invalidParam } from '../RpcError'
import { emailOf, findByEmail, getContact, mine, visitsOfContact } from '../store/contacts'
import { scoreAt } from '../store/scores'
import type { StoredContact } from '../store/Store'
import { answerPage } from '../wire/answerPage'
import { day, id, matches, paging, searchFilters } from '../wire/params'
import { daysToInstants } from '../wire/wireTime'
import { operation, type Controller } from './operation'
import { personColumns, requireOverlay, visitColumns } from './rows'

const RANGE = { domain_group_id: v.nullable(id), start_date: day, stop_date: day }
const LIST = v.strictObject({
  ...paging(['last_access', 'access_count', 'access_duration', 'visit_id']),
  overlay_id: id,
  ...RANGE,
  filters: searchFilters,
})

interface Range {
  readonly domain_group_id: number | null
  readonly start_date: string
  readonly stop_date: string
}

/** Which visits a range covers, as far as they have happened. */
function covers({ domain_group_id: group, start_date, stop_date }: Range, now: number) {
  if (group !== null && !DOMAIN_GROUPS.some((one) => one.id === group)) {
    throw invalidParam('domain_group_id', `there is no domain group ${group}`)
  }
  if (start_date > stop_date) throw invalidParam('stop_date', 'is before start_date')
  const { from, to } = daysToInstants(start_date, stop_date)
  return ({ lastAccess, domainGroupId }: VisitRecord) =>
    lastAccess >= from && lastAccess <= Math.min(to, now) && (group === null || domainGroupId === group)
}

function sortValue({ visit }: { readonly visit: VisitRecord }, column: string): number | null {
  if (column === 'last_access') return visit.lastAccess
  if (column === 'access_count') return visit.pages
  return column === 'access_duration' ? visit.duration : visit.id
}

const nameOf = ({ attributes }: StoredContact) => `${attributes['First Name'] ?? ''} ${attributes['Last Name'] ?? ''}`

export const visit: Controller = {
  getMineMultiple: operation(LIST, ({ overlay_id, filters, ...rest }, { store, user, now }) => {
    const overlayId = requireOverlay(overlay_id)
    const covered = covers(rest, now)
    const visits = mine(store, user.id)
      .filter((contact) =>
        matches(filters?.search, nameOf(contact), contact.attributes['Company Name'], emailOf(contact)),
      )
      .flatMap((contact) =>
        visitsOfContact(store, contact)
          .filter(covered)
          .map((visit) => ({ contact, visit })),
      )
    return answerPage(visits, rest, sortValue, ({ contact, visit }) => ({
      visit_id: String(visit.id),
      ...personColumns(contact),
      contact_lead_score: String(scoreAt(store, contact, overlayId, now)),
      ...visitColumns(visit),
    }))
  }),

  /** Visitors become contacts when Net-Results learns their address; then their visits are here no more. */
  getAnonymousMultiple: operation(LIST, ({ overlay_id, filters, ...rest }, { store, now }) => {
    requireOverlay(overlay_id)
    const covered = covers(rest, now)
    const unknown = ({ identity }: AnonymousVisitor) => identity === null || findByEmail(store, identity) === null
    const visits = ANONYMOUS_VISITORS.filter(unknown)
      .filter(({ organization, city, country }) => matches(filters?.search, organization, city, country))
      .flatMap((visitor) =>
        visitsOf(visitor, store.base)
          .filter(covered)
          .map((visit) => ({ visitor, visit })),
      )
    return answerPage(visits, rest, sortValue, ({ visitor, visit }) => ({
      visit_id: visit.id,
      organization: visitor.organization,
      city: visitor.city,
      country: visitor.country,
      ...visitColumns(visit),
    }))
  }),

  /** A bare array, newest first: this method takes no paging. */
  getUnsegmentedContactDetail: operation(
    v.strictObject({ contact_id: id, ...RANGE }),
    ({ contact_id, ...range }, { store, now }) => {
      const covered = covers(range, now)
      return visitsOfContact(store, getContact(store, contact_id))
        .filter(covered)
        .sort((a, b) => b.lastAccess - a.lastAccess)
        .map((visit) => ({ visit_id: visit.id, contact_id: String(contact_id), ...visitColumns(visit) }))
    },
  ),
}
