import { usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Dynamics, StoredCredentials } from '../dataverse/Host'
import { refusedLogins } from '../domain/refusedLogins'
import { tabStorage } from './tabStorage'

/**
 * The login on the user record, and whether Net-Results refused it, here or in another of our frames of this browser tab:
 * then it is not tried again until the rep asks for it or the record has changed.
 */
export function useStoredLogin(dynamics: Dynamics) {
  const queryClient = useQueryClient()
  const owner = `${dynamics.organizationId}:${dynamics.user.id}`
  const refused = useMemo(() => refusedLogins(tabStorage, owner), [owner])
  const queryKey = useMemo(() => ['storedCredentials', owner], [owner])
  const queryFn = useCallback(
    async ({ signal }: { readonly signal: AbortSignal }) => {
      const stored = await dynamics.storedCredentials(signal)
      return { stored, isRefused: stored.state === 'stored' && refused.has(stored.version) }
    },
    [dynamics, refused],
  )
  // Asked before the first frame, not after it: everything else waits for the two.
  usePrefetchQuery({ queryKey, queryFn, staleTime: Infinity })
  const { data, error } = useQuery({ queryKey, queryFn, staleTime: Infinity })
  const version = data?.stored.state === 'stored' ? data.stored.version : null

  return {
    stored: data?.stored,
    isRefused: data?.isRefused === true,
    error,
    /** Net-Results does not accept what is stored. */
    refuse: useCallback(() => {
      refused.add(version)
      queryClient.setQueryData(queryKey, (before: typeof data) => before && { ...before, isRefused: true })
    }, [queryClient, queryKey, refused, version]),
    /** Reads the record again; a login that was refused may be tried once more. */
    readAgain: useCallback(async (): Promise<StoredCredentials> => {
      refused.clear()
      return (await queryClient.fetchQuery({ queryKey, queryFn, staleTime: 0 })).stored
    }, [queryClient, queryFn, queryKey, refused]),
  }
}
