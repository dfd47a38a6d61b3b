import type { CalendarDay, Instant } from '../domain/Instant'
import type { Page } from '../domain/Page'
import { addDays, dayOf, startOfDay } from '../domain/timeZone'
import type { NetResults } from '../net-results/NetResults'
import { calendarDay, offsetAt } from './region'

interface Days {
  readonly from?: CalendarDay
  readonly to?: CalendarDay
}

/**
 * The same client with days that are those of the user. Net-Results reads days in UTC: it is asked for all UTC days that
 * the user's days touch, and rows outside of them are left out. Counts that come without rows, and segments, count a few
 * hours more at either end of the range.
 */
export function inUserDays(client: NetResults): NetResults {
  return {
    ...client,
    activities: async (query, signal) => only(await client.activities(touched(query), signal), query, ({ at }) => at),
    countActivities: (contactId, filter, signal) => client.countActivities(contactId, touched(filter), signal),
    visits: async (query, signal) =>
      (await client.visits(touched(query), signal)).filter(({ lastSeen }) => isInside(lastSeen, query)),
    myVisits: async (query, signal) => only(await client.myVisits(touched(query), signal), query, seen),
    anonymousVisits: async (query, signal) => only(await client.anonymousVisits(touched(query), signal), query, seen),
    myEmails: async (query, signal) =>
      only(await client.myEmails(touched(query), signal), query, ({ sentAt }) => sentAt),
    isInSegment: (question, signal) => client.isInSegment(touched(question), signal),
  }
}

const seen = ({ lastSeen }: { readonly lastSeen: Instant | null }) => lastSeen

const utcDay = (at: Instant) => dayOf(at, () => 0)

function touched<Query extends Days>(query: Query): Query {
  const { from, to } = query
  return {
    ...query,
    ...(from === undefined ? {} : { from: utcDay(startOfDay(from, offsetAt)) }),
    ...(to === undefined ? {} : { to: utcDay(startOfDay(addDays(to, 1), offsetAt) - 1) }),
  }
}

/** Rows without a time stay: nobody can tell. */
function isInside(at: Instant | null, { from, to }: Days): boolean {
  if (at === null) return true
  const day = calendarDay(at)
  return (from === undefined || day >= from) && (to === undefined || day <= to)
}

function only<Row>(page: Page<Row>, days: Days, timeOf: (row: Row) => Instant | null): Page<Row> {
  return { ...page, rows: page.rows.filter((row) => isInside(timeOf(row), days)) }
}
