import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Overlay } from '../../domain/ScoredContact'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import type { Ahead } from '../../parts/people/createPrefetch'
import { useServices } from '../../parts/useServices'
import { personDetailsQueries } from '../../panels/persondetails/personDetailsQueries'

/** What the side panel will ask of a person. */
export function usePersonAhead(overlay: Overlay | undefined): (person: ListedPerson) => Ahead {
  const services = useServices()
  const client = useQueryClient()
  return useCallback(
    ({ id, emailAddress }: ListedPerson): Ahead => {
      const queries = () => personDetailsQueries(services, id, emailAddress, overlay, services.now())
      return {
        get keys() {
          return Object.values(queries()).map(({ queryKey }) => queryKey)
        },
        ask() {
          const { score, mailing, visits, activities, records } = queries()
          if (overlay !== undefined) void client.prefetchQuery(score)
          void client.prefetchQuery(mailing)
          void client.prefetchQuery(visits)
          void client.prefetchQuery(activities)
          if (emailAddress !== null) void client.prefetchQuery(records)
        },
      }
    },
    [client, overlay, services],
  )
}
