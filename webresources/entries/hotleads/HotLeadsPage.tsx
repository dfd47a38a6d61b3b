import type { AppHost } from '../../dataverse/Host'
import type { Instant } from '../../domain/Instant'
import { AppPage } from '../../parts/AppPage'
import type { CreateClient } from '../../parts/Connection'
import { Shell } from '../../parts/Shell'
import { HotLeadsView } from './HotLeadsView'

interface HotLeadsPageProps {
  readonly host: AppHost
  readonly createClient: CreateClient
  now(): Instant
}

/** Hot Leads Breakdown: a dashboard tile, or a page of its own. */
export function HotLeadsPage({ host, createClient, now }: HotLeadsPageProps) {
  return (
    <AppPage host={host} createClient={createClient} now={now} loading={<Shell />}>
      {() => <HotLeadsView options={host.options()} />}
    </AppPage>
  )
}
