import type { ConsoleDynamics } from '../../dataverse/ConsoleDynamics'
import type { AppHost } from '../../dataverse/Host'
import type { Instant } from '../../domain/Instant'
import type { Reach } from '../../domain/setup/SetUpFacts'
import { AppGate } from '../../parts/AppGate'
import { Drafts } from '../../parts/draft/Drafts'
import { PendingEdits } from '../../parts/PendingEdits'
import type { CreateClient } from '../../parts/useNetResultsAccess'
import { Shell } from '../../parts/Shell'
import { ConsoleView } from './ConsoleView'

interface ConsolePageProps {
  readonly host: AppHost<ConsoleDynamics>
  readonly createClient: CreateClient
  now(): Instant
  reachNetResults(baseUrl: string): Promise<Reach>
}

/** The integration console: what an administrator sets up, and a rep's own credentials. */
export function ConsolePage({ host, createClient, now, reachNetResults }: ConsolePageProps) {
  return (
    <AppGate host={host} now={now} loading={<Shell />}>
      {(dynamics) => (
        <Drafts>
          <PendingEdits>
            <ConsoleView
              dynamics={dynamics}
              createClient={createClient}
              now={now}
              reachNetResults={reachNetResults}
              options={host.options()}
              loading={<Shell />}
            />
          </PendingEdits>
        </Drafts>
      )}
    </AppGate>
  )
}
