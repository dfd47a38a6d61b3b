import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import { isWrongCredentials } from './guardLogin'
import { openWarmCache } from './openWarmCache'

/**
 * Shows what this tab saw before, from the first frame on, and keeps what it sees now. Forgets everything when
 * Net-Results refuses the password: whoever holds the wrong one shall not read what the right one brought.
 */
export function useWarmCache(dynamics: Dynamics | null, now: () => Instant): void {
  const client = useQueryClient()
  const cache = useMemo(
    () => (dynamics === null ? null : openWarmCache(client, dynamics, now)),
    [client, dynamics, now],
  )
  useEffect(() => {
    if (cache === null) return
    let refused = false
    const save = () => {
      if (!refused) cache.save()
    }
    const saveWhenHidden = () => {
      if (document.visibilityState === 'hidden') save()
    }
    const stop = client.getQueryCache().subscribe((event) => {
      if (event.type !== 'updated') return
      // A new login has brought something.
      if (event.action.type === 'success' && event.query.meta?.['warm'] === true) refused = false
      if (event.action.type !== 'error' || !isWrongCredentials((event.action as { readonly error: unknown }).error))
        return
      refused = true
      cache.forget()
    })
    // pagehide covers the iframe that Dynamics destroys on a tab switch, where visibility does not change.
    window.addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', saveWhenHidden)
    return () => {
      stop()
      window.removeEventListener('pagehide', save)
      document.removeEventListener('visibilitychange', saveWhenHidden)
    }
  }, [cache, client])
}
