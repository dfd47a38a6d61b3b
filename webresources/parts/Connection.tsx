import { useMemo, type ReactNode } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Credentials } from '../domain/Credentials'
import type { Instant } from '../domain/Instant'
import type { NetResults } from '../net-results/NetResults'
import { guardLogin } from './guardLogin'
import { SignInForm } from './SignInForm'
import { StateView } from './StateView'
import { useConnection } from './useConnection'
import { ServicesContext } from './useServices'

/** Makes a client of Net-Results; given by the entry, because parts never see the client's code. */
export type CreateClient = (options: { readonly baseUrl: string; readonly credentials: Credentials }) => NetResults

export interface ConnectionProps {
  readonly dynamics: Dynamics
  readonly createClient: CreateClient
  now(): Instant
  /** Shown until it is known whether there is a connection. */
  readonly loading: ReactNode
  readonly children: ReactNode
}

/** Gives the page its services, or says why there are none: address, credentials, password. */
export function Connection({ dynamics, createClient, now, loading, children }: ConnectionProps) {
  const connection = useConnection(dynamics)
  const client = useMemo(() => {
    if (connection.state !== 'connected') return null
    const { baseUrl, credentials, reject } = connection
    return guardLogin(createClient({ baseUrl, credentials }), reject)
  }, [createClient, connection])
  const { scene } = connection
  const services = useMemo(
    () => (client === null ? null : { netResults: client, dynamics, scene, now }),
    [client, dynamics, now, scene],
  )
  if (connection.state === 'loading') return loading
  if (connection.state === 'problem' || services === null) {
    if (connection.state !== 'problem') return loading
    return (
      <StateView problem={connection.problem} onRetry={connection.retry}>
        {connection.signIn !== null && <SignInForm userName={scene.userName} onSignIn={connection.signIn} />}
      </StateView>
    )
  }
  return <ServicesContext value={services}>{children}</ServicesContext>
}
