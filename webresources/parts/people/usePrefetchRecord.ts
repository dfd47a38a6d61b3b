import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useServices } from '../useServices'
import { recordsByEmail } from './recordsByEmail'
import { usePrefetch } from './usePrefetch'

/** Looks a person's record up as soon as the pointer rests on the name, so that the click opens it without a wait. */
export function usePrefetchRecord(emailAddress: string | null) {
  const { dynamics } = useServices()
  const client = useQueryClient()
  const ahead = useMemo(() => {
    if (emailAddress === null) return null
    const query = recordsByEmail(dynamics, emailAddress)
    return { keys: [query.queryKey], ask: () => void client.prefetchQuery(query) }
  }, [client, dynamics, emailAddress])
  return usePrefetch(ahead)
}
