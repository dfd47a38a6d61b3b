import { queryOptions } from '@tanstack/react-query'
import type { ContactId } from '../../domain/ids'
import type { Instant } from '../../domain/Instant'
import { lastDays } from '../../domain/lastDays'
import type { Overlay } from '../../domain/ScoredContact'
import { contactScore } from '../../parts/contactScore'
import { recordsByEmail } from '../../parts/people/recordsByEmail'
import { calendarDay } from '../../parts/region'
import { mailingStatus } from '../../parts/mailingStatus'
import type { Services } from '../../parts/useServices'

/** Days of visits and activities that are looked at. */
export const DAYS = 30
/** One request. */
const MOST_ACTIVITIES = 500

/** What is asked of one person; those of Net-Results travel in as few batches as there are controllers. */
export function personDetailsQueries(
  { netResults, dynamics }: Pick<Services, 'netResults' | 'dynamics'>,
  contactId: ContactId,
  emailAddress: string | null,
  overlay: Overlay | undefined,
  today: Instant,
) {
  const range = lastDays(DAYS, calendarDay(today))
  return {
    score: contactScore(netResults, contactId, overlay),
    mailing: mailingStatus(netResults, contactId),
    visits: queryOptions({
      queryKey: ['contact', contactId, 'visits', range] as const,
      queryFn: ({ signal }) => netResults.visits({ contactId, domainGroupId: null, ...range }, signal),
    }),
    activities: queryOptions({
      queryKey: ['contact', contactId, 'lastActivities', range.from] as const,
      queryFn: ({ signal }) =>
        netResults.activities({ contactId, from: range.from, offset: 0, limit: MOST_ACTIVITIES }, signal),
    }),
    records: recordsByEmail(dynamics, emailAddress ?? ''),
  }
}
