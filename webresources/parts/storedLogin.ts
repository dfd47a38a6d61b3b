import { queryOptions } from '@tanstack/react-query'
import type { Dynamics, StoredCredentials } from '../dataverse/Host'
import { refusedLogins } from '../domain/refusedLogins'
import { ownerOf } from './ownerOf'
import { tabStorage } from './tabStorage'

export interface StoredLogin {
  readonly stored: StoredCredentials
  /** Net-Results has refused it, here or in another of our frames of this browser tab. */
  readonly isRefused: boolean
}

/** Which logins Net-Results has refused to the signed-in user. */
export const refusedTo = (dynamics: Dynamics) => refusedLogins(tabStorage, ownerOf(dynamics))

/** The login on the user record, and whether it may be tried. */
export function storedLogin(dynamics: Dynamics) {
  return queryOptions({
    queryKey: ['storedCredentials', ownerOf(dynamics)] as const,
    queryFn: async ({ signal }): Promise<StoredLogin> => {
      const stored = await dynamics.storedCredentials(signal)
      return { stored, isRefused: stored.state === 'stored' && refusedTo(dynamics).has(stored.version) }
    },
    staleTime: Infinity,
  })
}
