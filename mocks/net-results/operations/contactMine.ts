import * as v from 'valibot'
import { emailOf, mine, visitsOfContact } from '../store/contacts'
import { scoreChange7d } from '../store/scores'
import type { StoredContact } from '../store/Store'
import { answerPage } from '../wire/answerPage'
import { id, matches, paging, searchFilters } from '../wire/params'
import { operation } from './operation'
import { contactRow, requireOverlay } from './rows'

const MONTH = 30 * 24 * 3_600_000

function found(search: string | undefined) {
  return ({ attributes, ...contact }: StoredContact) =>
    matches(
      search,
      `${attributes['First Name'] ?? ''} ${attributes['Last Name'] ?? ''}`,
      attributes['Company Name'],
      emailOf({ ...contact, attributes }),
    )
}

/** Rows are written before they are sorted: the columns to sort by are what is on the wire. */
const sortByColumn = (row: Record<string, unknown>, column: string) => {
  const value = row[column]
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

export const getMineLeadScores = operation(
  v.strictObject({
    ...paging([
      'contact_lead_score',
      'score_change_7d',
      'last_access',
      'contact_last_name',
      'company_name',
      'contact_id',
    ]),
    overlay_id: id,
    filters: searchFilters,
  }),
  ({ overlay_id, filters, ...page }, context) => {
    const { store, user, now } = context
    const overlayId = requireOverlay(overlay_id)
    const rows = mine(store, user.id)
      .filter(found(filters?.search))
      .map((contact) => ({
        ...contactRow(contact, overlayId, context),
        score_change_7d: scoreChange7d(store, contact, overlayId, now),
      }))
    return answerPage(rows, page, sortByColumn, (row) => row)
  },
)

/** Visits and page views of the last 30 days; who did not visit is not on the list. */
export const getMineLeadWebActivity = operation(
  v.strictObject({
    ...paging(['visit_count', 'access_count', 'last_access', 'contact_lead_score', 'contact_last_name', 'contact_id']),
    overlay_id: id,
    filters: searchFilters,
  }),
  ({ overlay_id, filters, ...page }, context) => {
    const { store, user, now } = context
    const overlayId = requireOverlay(overlay_id)
    const rows = mine(store, user.id)
      .filter(found(filters?.search))
      .flatMap((contact) => {
        const visits = visitsOfContact(store, contact).filter(({ lastAccess }) => lastAccess > now - MONTH)
        if (visits.length === 0) return []
        const pages = visits.reduce((sum, visit) => sum + visit.pages, 0)
        return { ...contactRow(contact, overlayId, context), visit_count: visits.length, access_count: pages }
      })
    return answerPage(rows, page, sortByColumn, (row) => ({ ...row, visit_count: String(row.visit_count) }))
  },
)
