import type { ReactNode } from 'react'
import type { AppHost } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import { AppGate } from './AppGate'
import { Connection, type CreateClient } from './Connection'

interface AppPageProps {
  readonly host: AppHost
  readonly createClient: CreateClient
  now(): Instant
  /** Shown until there is a connection. */
  readonly loading: ReactNode
  readonly children: () => ReactNode
}

/** A page that stands on no record: finds Dynamics around it, then the connection to Net-Results. */
export function AppPage({ host, createClient, now, loading, children }: AppPageProps) {
  return (
    <AppGate host={host} now={now} loading={loading}>
      {(dynamics) => (
        <Connection dynamics={dynamics} createClient={createClient} now={now} loading={loading}>
          {children()}
        </Connection>
      )}
    </AppGate>
  )
}
