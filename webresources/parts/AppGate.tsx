import type { ReactNode } from 'react'
import type { AppHost, Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import type { Problem } from './Problem'
import { StateView } from './StateView'
import { strings } from './strings'
import { useAppState } from './useAppState'
import { useRegion } from './useRegion'
import { useWarmCache } from './useWarmCache'

interface AppGateProps<Port extends Dynamics> {
  readonly host: AppHost<Port>
  now(): Instant
  /** Shown until it is known whether there is a Dynamics. */
  readonly loading: ReactNode
  readonly children: (dynamics: Port) => ReactNode
}

/** Finds Dynamics around a page that stands on no record, or says that there is none. */
export function AppGate<Port extends Dynamics>({ host, now, loading, children }: AppGateProps<Port>) {
  const app = useAppState(host)
  const dynamics = app.state === 'connected' ? app.dynamics : null
  useWarmCache(dynamics, now)
  if (!useRegion(dynamics, now) || app.state === 'waiting') return loading
  if (app.state === 'connected') return children(app.dynamics)
  return <StateView problem={hostMissing} onRetry={() => host.lookAgain()} retryLabel={strings.checkAgain} />
}

const hostMissing: Problem = {
  cause: 'hostMissing',
  icon: 'plug',
  ...strings.app.hostMissing,
  severe: true,
  retry: true,
}
