import type { AppHost } from '../../dataverse/Host'
import type { Instant } from '../../domain/Instant'
import { AppPage } from '../../parts/AppPage'
import type { CreateClient } from '../../parts/Connection'
import { Shell } from '../../parts/Shell'
import { AskedFirst } from './AskedFirst'
import { FunnelVisionView } from './FunnelVisionView'

interface FunnelVisionPageProps {
  readonly host: AppHost
  readonly createClient: CreateClient
  now(): Instant
}

/** Funnel Vision: a page of its own in the app's navigation. */
export function FunnelVisionPage({ host, createClient, now }: FunnelVisionPageProps) {
  return (
    <AppPage host={host} createClient={createClient} now={now} loading={<Shell />}>
      {() => (
        <AskedFirst loading={<Shell />}>
          <FunnelVisionView options={host.options()} />
        </AskedFirst>
      )}
    </AppPage>
  )
}
