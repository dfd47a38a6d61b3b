import type { AppHost } from '../../dataverse/Host'
import { FUNNEL_TABS } from '../../domain/FunnelView'
import type { Instant } from '../../domain/Instant'
import { AppPage } from '../../parts/AppPage'
import type { CreateClient } from '../../parts/Connection'
import { strings } from '../../parts/strings'
import { AskedFirst } from './AskedFirst'
import { FunnelVisionView } from './FunnelVisionView'
import { useFunnelVisionPageStyles } from './FunnelVisionPage.styles'

interface FunnelVisionPageProps {
  readonly host: AppHost
  readonly createClient: CreateClient
  now(): Instant
}

const words = strings.funnelVision

/** Funnel Vision: a page of its own in the app's navigation. */
export function FunnelVisionPage({ host, createClient, now }: FunnelVisionPageProps) {
  const styles = useFunnelVisionPageStyles()
  return (
    <div className={styles.canvas}>
      <AppPage host={host} createClient={createClient} now={now} loading={skeleton}>
        <AskedFirst loading={skeleton}>
          <FunnelVisionView options={host.options()} />
        </AskedFirst>
      </AppPage>
    </div>
  )
}

/** The static shell once more: nothing may jump. */
const skeleton = (
  <div aria-busy="true" aria-label={strings.loading} role="group">
    <div className="shell-head">
      <div className="shell-title">{words.title}</div>
      <div className="shell-tabs">
        {FUNNEL_TABS.map((tab) => (
          <span key={tab} className="shell-tab">
            {words.tabs[tab]}
          </span>
        ))}
      </div>
    </div>
    <div className="shell-tiles shell-tiles-one">
      <div className="shell-tile">
        {[1, 2, 3, 4, 5].map((bar) => (
          <span key={bar} className="shell-bar" />
        ))}
      </div>
    </div>
  </div>
)
