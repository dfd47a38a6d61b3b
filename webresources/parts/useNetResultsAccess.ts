import { useMemo } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Credentials } from '../domain/Credentials'
import type { NetResults } from '../net-results/NetResults'
import { guardLogin } from './guardLogin'
import { useConnection, type ConnectionState } from './useConnection'

/** Makes a client of Net-Results; given by the entry, because parts never see the client's code. */
export type CreateClient = (options: { readonly baseUrl: string; readonly credentials: Credentials }) => NetResults

/** The client of Net-Results, or why there is none: address, credentials, password. */
export type NetResultsAccess =
  | Exclude<ConnectionState, { state: 'connected' }>
  | (Extract<ConnectionState, { state: 'connected' }> & { readonly netResults: NetResults })

export function useNetResultsAccess(dynamics: Dynamics, createClient: CreateClient): NetResultsAccess {
  const connection = useConnection(dynamics)
  return useMemo(() => {
    if (connection.state !== 'connected') return connection
    const { baseUrl, credentials, reject } = connection
    return { ...connection, netResults: guardLogin(createClient({ baseUrl, credentials }), reject) }
  }, [connection, createClient])
}
