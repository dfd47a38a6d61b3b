import { usePrefetchQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Dynamics, StoredCredentials } from '../dataverse/Host'
import { refusedTo, storedLogin, type StoredLogin } from './storedLogin'

/**
 * The login on the user record, and whether Net-Results refused it, here or in another of our frames of this browser tab:
 * then it is not tried again until the rep asks for it or the record has changed.
 */
export function useStoredLogin(dynamics: Dynamics) {
  const queryClient = useQueryClient()
  const refused = useMemo(() => refusedTo(dynamics), [dynamics])
  const options = useMemo(() => storedLogin(dynamics), [dynamics])
  // Asked before the first frame, not after it: everything else waits for it.
  usePrefetchQuery(options)
  const { data, error } = useQuery(options)
  const version = data?.stored.state === 'stored' ? data.stored.version : null

  return {
    stored: data?.stored,
    isRefused: data?.isRefused === true,
    error,
    /** Net-Results does not accept what is stored. */
    refuse: useCallback(() => {
      refused.add(version)
      queryClient.setQueryData<StoredLogin>(options.queryKey, (before) => before && { ...before, isRefused: true })
    }, [options, queryClient, refused, version]),
    /** Reads the record again; a login that was refused may be tried once more. */
    readAgain: useCallback(async (): Promise<StoredCredentials> => {
      refused.clear()
      return (await queryClient.fetchQuery({ ...options, staleTime: 0 })).stored
    }, [options, queryClient, refused]),
  }
}
