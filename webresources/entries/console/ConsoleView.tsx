import { useQuery } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import type { ConsoleDynamics } from '../../dataverse/ConsoleDynamics'
import type { Instant } from '../../domain/Instant'
import type { Reach } from '../../domain/setup/SetUpFacts'
import { describeError } from '../../parts/describeError'
import { Freshness } from '../../parts/Freshness'
import { InlineProblem } from '../../parts/InlineProblem'
import { CheckmarkCircle16Regular } from '../../parts/kit'
import { NetResultsGate } from '../../parts/NetResultsGate'
import { SkeletonRows } from '../../parts/SkeletonRows'
import { strings } from '../../parts/strings'
import { Tabs } from '../../parts/Tabs'
import { ConsoleContext, type ConsoleServices, type ConsoleTab } from '../../parts/useConsole'
import { useFreshness } from '../../parts/useFreshness'
import { useNetResultsAccess, type CreateClient } from '../../parts/useNetResultsAccess'
import { Credentials } from '../../panels/credentials/Credentials'
import { SetUp } from '../../panels/setup/SetUp'
import { FieldMappings } from '../../panels/fieldmappings/FieldMappings'
import { SyncErrors } from '../../panels/syncerrors/SyncErrors'
import { SyncOptions } from '../../panels/syncoptions/SyncOptions'
import { useConsoleViewStyles } from './ConsoleView.styles'

interface ConsolePanel {
  readonly tab: ConsoleTab
  /** Absent = administrators only. */
  readonly forReps?: true
  /** Absent = works without a connection to Net-Results. */
  readonly needsNetResults?: true
  readonly panel: ReactNode
}

/** The tabs that there are, in their order. */
const PANELS: readonly ConsolePanel[] = [
  { tab: 'setUp', panel: <SetUp /> },
  { tab: 'syncOptions', needsNetResults: true, panel: <SyncOptions /> },
  { tab: 'fieldMappings', needsNetResults: true, panel: <FieldMappings /> },
  { tab: 'syncErrors', needsNetResults: true, panel: <SyncErrors /> },
  { tab: 'credentials', forReps: true, panel: <Credentials /> },
]

interface ConsoleViewProps {
  readonly dynamics: ConsoleDynamics
  readonly createClient: CreateClient
  now(): Instant
  reachNetResults(baseUrl: string): Promise<Reach>
  /** `tab` names the first tab to show. */
  readonly options: URLSearchParams
  readonly loading: ReactNode
}

const words = strings.console
/** The root of the keys of everything that the tabs read of Net-Results. */
const FROM_NET_RESULTS = ['mine']

/**
 * The console once there is a Dynamics. All of it for administrators; for everybody else, and while Dynamics has not said
 * who is one, only what is for reps.
 */
export function ConsoleView({ dynamics, createClient, now, reachNetResults, options, loading }: ConsoleViewProps) {
  const styles = useConsoleViewStyles()
  const access = useNetResultsAccess(dynamics, createClient)
  const rights = useQuery({
    queryKey: ['isAdministrator', dynamics.user.id],
    queryFn: ({ signal }) => dynamics.isAdministrator(signal),
    staleTime: Infinity,
  })
  const isAdministrator = rights.data === true
  const freshness = useFreshness(FROM_NET_RESULTS)
  const [wanted, openTab] = useState<string | null>(options.get('tab'))
  const { scene } = access
  const services = useMemo<ConsoleServices>(
    () => ({ dynamics, isAdministrator, access, scene, now, reachNetResults, openTab }),
    [access, dynamics, isAdministrator, now, reachNetResults, scene],
  )
  const panels = PANELS.filter(({ forReps }) => isAdministrator || forReps === true)
  const shown = panels.find(({ tab }) => tab === wanted) ?? panels[0]
  if (rights.isPending || shown === undefined) return loading
  return (
    <ConsoleContext value={services}>
      <div className={styles.head}>
        <h1 className={styles.title}>{words.title}</h1>
        {shown.needsNetResults === true && access.state === 'connected' && (
          <div className={styles.end}>
            {freshness.asOf !== null && (
              <span className={styles.connected}>
                <CheckmarkCircle16Regular aria-hidden />
                {words.connected}
              </span>
            )}
            <Freshness asOf={freshness.asOf} refreshing={freshness.refreshing} onRefresh={freshness.refresh} />
          </div>
        )}
      </div>
      {rights.error !== null && (
        <InlineProblem
          problem={{ ...describeError(rights.error, scene), ...words.rightsUnknown }}
          onRetry={() => void rights.refetch()}
        />
      )}
      <Tabs
        label={words.tabList}
        items={panels.map(({ tab }) => ({ name: tab, label: words.tabs[tab] }))}
        selected={shown.tab}
        onSelect={openTab}
      >
        {shown.needsNetResults === true ? (
          <NetResultsGate access={access} dynamics={dynamics} now={now} loading={<SkeletonRows />}>
            {shown.panel}
          </NetResultsGate>
        ) : (
          shown.panel
        )}
      </Tabs>
    </ConsoleContext>
  )
}
