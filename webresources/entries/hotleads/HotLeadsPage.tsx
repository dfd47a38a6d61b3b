import type { AppHost } from '../../dataverse/Host'
import type { Instant } from '../../domain/Instant'
import { AppPage } from '../../parts/AppPage'
import type { CreateClient } from '../../parts/Connection'
import { strings } from '../../parts/strings'
import { HotLeadsView } from './HotLeadsView'
import { useHotLeadsPageStyles } from './HotLeadsPage.styles'

interface HotLeadsPageProps {
  readonly host: AppHost
  readonly createClient: CreateClient
  now(): Instant
}

const words = strings.hotLeads

/** Hot Leads Breakdown: a dashboard tile, or a page of its own. */
export function HotLeadsPage({ host, createClient, now }: HotLeadsPageProps) {
  const styles = useHotLeadsPageStyles()
  return (
    <div className={styles.canvas}>
      <AppPage host={host} createClient={createClient} now={now} loading={skeleton}>
        <HotLeadsView options={host.options()} />
      </AppPage>
    </div>
  )
}

/** The static shell once more: nothing may jump. */
const skeleton = (
  <div aria-busy="true" aria-label={strings.loading} role="group">
    <div className="shell-title">{words.title}</div>
    <div className="shell-tiles">
      {[words.visitors, words.scores, words.recent].map((title) => (
        <div key={title} className="shell-tile">
          <div className="shell-tile-title">{title}</div>
          {[1, 2, 3, 4, 5].map((bar) => (
            <span key={bar} className="shell-bar" />
          ))}
        </div>
      ))}
    </div>
  </div>
)
