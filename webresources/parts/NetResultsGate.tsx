import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import { CredentialsForm } from './CredentialsForm'
import { HoldingContext, type Holding } from './Holding'
import { useNetResultsGateStyles } from './NetResultsGate.styles'
import { StateView } from './StateView'
import type { NetResultsAccess } from './useNetResultsAccess'
import { ServicesContext, type Services } from './useServices'

interface NetResultsGateProps {
  readonly access: NetResultsAccess
  readonly dynamics: Dynamics
  now(): Instant
  /** Shown until it is known whether there is a connection. */
  readonly loading: ReactNode
  readonly children: ReactNode
}

/**
 * Gives what is inside its services, or says why there are none. When the login is refused in the middle, what is inside
 * goes, unless it holds results of the rep's (`useHeld`): those stay below the question for the login, and the rest comes
 * back with the next one.
 */
export function NetResultsGate({ access, dynamics, now, loading, children }: NetResultsGateProps) {
  const styles = useNetResultsGateStyles()
  const { scene } = access
  const netResults = access.state === 'connected' ? access.netResults : null
  const services = useMemo(
    () => (netResults === null ? null : { netResults, dynamics, scene, now }),
    [netResults, dynamics, now, scene],
  )
  /** Those of the login that was refused: through them nothing is sent any more. */
  const [last, setLast] = useState<Services | null>(null)
  if (services !== null && services !== last) setLast(services)
  const [held, setHeld] = useState(0)
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  const hold = useCallback(() => {
    setHeld((count) => count + 1)
    return () => setHeld((count) => count - 1)
  }, [])
  const holding = useMemo((): Holding => ({ slot, hold }), [slot, hold])
  const shown = services ?? (held > 0 ? last : null)
  useKeptFocus(access.state, slot)
  return (
    <>
      {access.state === 'problem' && (
        <StateView problem={access.problem} onRetry={access.retry}>
          {access.canSignIn && <CredentialsForm login={access.login} scene={scene} />}
        </StateView>
      )}
      {access.state === 'loading' && loading}
      {services === null && shown !== null && <div ref={setSlot} />}
      {shown !== null && (
        <HoldingContext value={holding}>
          <ServicesContext value={shown}>
            <div className={services === null ? styles.hidden : styles.page}>{children}</div>
          </ServicesContext>
        </HoldingContext>
      )}
    </>
  )
}

/** Whatever had the focus may be gone with the change; the next Tab shall not start at the top of Dynamics. */
function useKeptFocus(state: NetResultsAccess['state'], slot: HTMLElement | null): void {
  const before = useRef({ state, slot })
  useEffect(() => {
    if (state === 'loading') return
    const hasTurned =
      before.current.state !== 'loading' && (before.current.state !== state || before.current.slot !== slot)
    before.current = { state, slot }
    if (hasTurned && document.activeElement === document.body)
      document.querySelector('main')?.focus({ preventScroll: true })
  }, [slot, state])
}
