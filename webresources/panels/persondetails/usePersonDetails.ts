import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { explainScore } from '../../domain/explainScore'
import type { ContactId } from '../../domain/ids'
import type { Overlay } from '../../domain/ScoredContact'
import { visitStories } from '../../domain/visitStories'
import { offsetAt } from '../../parts/region'
import { useServices } from '../../parts/useServices'
import { personDetailsQueries } from './personDetailsQueries'

/** What is known of one person, each part by itself: one that fails leaves the others. */
export function usePersonDetails(contactId: ContactId, emailAddress: string | null, overlay: Overlay | undefined) {
  const services = useServices()
  const [today] = useState(services.now)
  const queries = personDetailsQueries(services, contactId, emailAddress, overlay, today)
  const score = useQuery(queries.score)
  const mailing = useQuery(queries.mailing)
  const visits = useQuery(queries.visits)
  const activities = useQuery(queries.activities)
  const records = useQuery({ ...queries.records, enabled: emailAddress !== null })
  const rows = activities.data?.rows
  const told = useMemo(
    () => (rows === undefined ? null : { ...explainScore(rows, today, offsetAt), stories: visitStories(rows) }),
    [rows, today],
  )
  return { score, mailing, visits, activities, records, told }
}
