import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { ContactId } from '../domain/ids'
import type { LastLook } from '../domain/LastLook'
import { lastLooks } from './lastLooks'
import { ownerOf } from './ownerOf'
import { useServices } from './useServices'

/**
 * The rep's look before this one: what is new is new since then. It stays for as long as the person is on screen, the
 * same for the strip and for the stream, however often `remember` notes the present one for the next time.
 */
export function useLastLook(contactId: ContactId) {
  const { dynamics } = useServices()
  const queryClient = useQueryClient()
  const owner = ownerOf(dynamics)
  const looks = useMemo(() => lastLooks(quietStorage, owner), [owner])
  const queryKey = useMemo(() => ['lastLook', owner, contactId] as const, [owner, contactId])
  // No server state, but the page's one store that several panels read; forgotten when the last of them is gone.
  const { data } = useQuery({
    queryKey,
    queryFn: skipToken,
    initialData: () => looks.of(contactId),
    staleTime: Infinity,
    gcTime: 0,
  })
  const remember: (look: LastLook) => void = useCallback((look) => looks.remember(contactId, look), [contactId, looks])
  /** From now on only what comes after that look is new. */
  const startFrom = useCallback((look: LastLook) => queryClient.setQueryData(queryKey, look), [queryClient, queryKey])
  return { lastLook: data ?? null, remember, startFrom }
}

/** Even naming `localStorage` throws where it is blocked. */
const quietStorage: Parameters<typeof lastLooks>[0] = {
  getItem: (key) => localStorage.getItem(key),
  setItem: (key, value) => localStorage.setItem(key, value),
}
