import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { explainScore } from '../../domain/explainScore'
import type { ContactId } from '../../domain/ids'
import { lastDays } from '../../domain/lastDays'
import type { Overlay } from '../../domain/ScoredContact'
import { visitStories } from '../../domain/visitStories'
import { contactScore } from '../../parts/contactScore'
import { recordsByEmail } from '../../parts/people/recordsByEmail'
import { useServices } from '../../parts/useServices'

/** Days of visits and activities that are looked at. */
export const DAYS = 30
/** One request. */
const MOST_ACTIVITIES = 500

/** What is known of one person, each part by itself: one that fails leaves the others. */
export function usePersonDetails(contactId: ContactId, emailAddress: string | null, overlay: Overlay | undefined) {
  const { netResults, dynamics, now } = useServices()
  const [today] = useState(now)
  const range = lastDays(DAYS, today)
  const score = useQuery(contactScore(netResults, contactId, overlay))
  const mailing = useQuery({
    queryKey: ['contact', contactId, 'mailing'],
    queryFn: ({ signal }) => netResults.mailingStatus(contactId, signal),
    meta: { warm: true },
  })
  const visits = useQuery({
    queryKey: ['contact', contactId, 'visits', range],
    queryFn: ({ signal }) => netResults.visits({ contactId, domainGroupId: null, ...range }, signal),
  })
  const activities = useQuery({
    queryKey: ['contact', contactId, 'lastActivities', range.from],
    queryFn: ({ signal }) =>
      netResults.activities({ contactId, from: range.from, offset: 0, limit: MOST_ACTIVITIES }, signal),
  })
  const records = useQuery({ ...recordsByEmail(dynamics, emailAddress ?? ''), enabled: emailAddress !== null })
  const rows = activities.data?.rows
  const told = useMemo(
    () => (rows === undefined ? null : { ...explainScore(rows, today), stories: visitStories(rows) }),
    [rows, today],
  )
  return { score, mailing, visits, activities, records, told }
}
