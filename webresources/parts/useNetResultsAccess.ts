import { useCallback, useMemo } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Credentials } from '../domain/Credentials'
import type { NetResults } from '../net-results/NetResults'
import { guardLogin } from './guardLogin'
import { inUserDays } from './inUserDays'
import type { LoginDesk } from './LoginDesk'
import { testLogin } from './testLogin'
import { useConnection, type ConnectionState } from './useConnection'

/** Makes a client of Net-Results; given by the entry, because parts never see the client's code. */
export type CreateClient = (options: { readonly baseUrl: string; readonly credentials: Credentials }) => NetResults

type Of<State extends ConnectionState['state']> = Extract<ConnectionState, { readonly state: State }>

/** The client of Net-Results, or why there is none; and where the rep changes his login. */
export type NetResultsAccess = { readonly login: LoginDesk } & (
  | Omit<Of<'loading'>, 'login'>
  | Omit<Of<'problem'>, 'login'>
  | (Omit<Of<'connected'>, 'login'> & { readonly netResults: NetResults })
)

export function useNetResultsAccess(dynamics: Dynamics, createClient: CreateClient): NetResultsAccess {
  const connection = useConnection(dynamics)
  const { baseUrl, credentials, reject, scene, state } = connection
  const isConnected = state === 'connected'
  const netResults = useMemo(
    () =>
      isConnected && baseUrl !== null && credentials !== null
        ? inUserDays(guardLogin(createClient({ baseUrl, credentials }), reject))
        : null,
    [baseUrl, createClient, credentials, isConnected, reject],
  )
  const test = useCallback(
    (entered: Credentials) =>
      testLogin(baseUrl === null ? null : createClient({ baseUrl, credentials: entered }), entered, scene),
    [baseUrl, createClient, scene],
  )
  return useMemo(() => {
    const testCurrent =
      credentials === null
        ? null
        : async () => {
            const outcome = await test(credentials)
            if (outcome.state === 'refused') reject(outcome.error)
            return outcome
          }
    const login: LoginDesk = { ...connection.login, test, testCurrent }
    if (connection.state !== 'connected') return { ...connection, login }
    // The client is there whenever the connection is.
    return { ...connection, login, netResults: netResults as NetResults }
  }, [connection, credentials, netResults, reject, test])
}
