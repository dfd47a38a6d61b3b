import type { ReactNode } from 'react'
import type { AppHost } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import { Connection, type CreateClient } from './Connection'
import type { Problem } from './Problem'
import { StateView } from './StateView'
import { strings } from './strings'
import { useAppState } from './useAppState'
import { useWarmCache } from './useWarmCache'

interface AppPageProps {
  readonly host: AppHost
  readonly createClient: CreateClient
  now(): Instant
  /** Shown until there is a connection. */
  readonly loading: ReactNode
  readonly children: ReactNode
}

/** A page that stands on no record: finds Dynamics around it, then the connection to Net-Results. */
export function AppPage({ host, createClient, now, loading, children }: AppPageProps) {
  const app = useAppState(host)
  useWarmCache(app.state === 'connected' ? app.dynamics : null, now)
  if (app.state === 'waiting') return loading
  if (app.state === 'hostMissing') return <StateView problem={hostMissing} />
  return (
    <Connection dynamics={app.dynamics} createClient={createClient} now={now} loading={loading}>
      {children}
    </Connection>
  )
}

const hostMissing: Problem = {
  cause: 'hostMissing',
  icon: 'plug',
  ...strings.people.hostMissing,
  severe: true,
  retry: false,
}
