import type { AppHost } from '../../dataverse/Host'
import type { Instant } from '../../domain/Instant'
import { AppPage } from '../../parts/AppPage'
import type { CreateClient } from '../../parts/Connection'

interface ConsolePageProps {
  readonly host: AppHost
  readonly createClient: CreateClient
  now(): Instant
}

/** The integration console: what an administrator sets up, and a rep's own credentials. */
export function ConsolePage({ host, createClient, now }: ConsolePageProps) {
  return (
    <AppPage host={host} createClient={createClient} now={now} loading={null}>
      <main />
    </AppPage>
  )
}
