import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import { CredentialsForm } from './CredentialsForm'

import { StateView } from './StateView'
import type { NetResultsAccess } from './useNetResultsAccess'
import { ServicesContext } from './useServices'

interface NetResultsGateProps {
  readonly access: NetResultsAccess
  readonly dynamics: Dynamics
  now(): Instant
  /** Shown until it is known whether there is a connection. */
  readonly loading: ReactNode
  readonly children: ReactNode
}

/** Gives what is inside its services, or says why there are none. */
export function NetResultsGate({ access, dynamics, now, loading, children }: NetResultsGateProps) {
  const { scene } = access
  const netResults = access.state === 'connected' ? access.netResults : null
  const services = useMemo(
    () => (netResults === null ? null : { netResults, dynamics, scene, now }),
    [netResults, dynamics, now, scene],
  )
  const wasProblem = useRef(false)
  useEffect(() => {
    // The form that had the focus is gone; the next Tab shall not start at the top of Dynamics.
    if (wasProblem.current && access.state === 'connected' && document.activeElement === document.body)
      document.querySelector('main')?.focus({ preventScroll: true })
    wasProblem.current = access.state === 'problem'
  }, [access.state])
  if (access.state === 'problem')
    return (
      <StateView problem={access.problem} onRetry={access.retry}>
        {access.canSignIn && <CredentialsForm login={access.login} scene={scene} />}
      </StateView>
    )
  return services === null ? loading : <ServicesContext value={services}>{children}</ServicesContext>
}
