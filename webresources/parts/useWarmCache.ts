import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import { tabStorage } from './tabStorage'
import { warmCache } from './warmCache'

/**
 * Shows what this tab saw before, from the first frame on, and keeps what it sees now. Forgets everything when
 * Net-Results refuses the password: whoever holds the wrong one shall not read what the right one brought.
 */
export function useWarmCache(dynamics: Dynamics | null, now: () => Instant): void {
  const client = useQueryClient()
  const owner = dynamics === null ? null : `${dynamics.organizationId}:${dynamics.user.id}`
  const cache = useMemo(
    () => (owner === null ? null : warmCache(client, { storage: tabStorage, owner, now })),
    [client, now, owner],
  )
  useEffect(() => {
    if (cache === null) return
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') cache.save()
    }
    const stop = client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated' || event.action.type !== 'error') return
      const { error } = event.action as { readonly error: unknown }
      if (error instanceof Error && 'kind' in error && error.kind === 'wrongCredentials') cache.forget()
    })
    // pagehide covers the iframe that Dynamics destroys on a tab switch, where visibility does not change.
    window.addEventListener('pagehide', cache.save)
    document.addEventListener('visibilitychange', saveWhenHidden)
    return () => {
      stop()
      window.removeEventListener('pagehide', cache.save)
      document.removeEventListener('visibilitychange', saveWhenHidden)
    }
  }, [cache, client])
}
