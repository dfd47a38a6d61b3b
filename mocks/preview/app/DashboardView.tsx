import { MessageBar, MessageBarBody, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { createPageFrame } from '../host/createPageFrame'
import type { PackageDashboard } from '../package/readDashboards'
import type { PackageCell } from '../package/readForms'
import type { Session } from '../Session'
import { useListStyles } from './RecordList.styles'
import type { PreviewNavigation } from './usePreviewState'
import { WebResourceFrame } from './WebResourceFrame'

/** A dashboard of the package, and the choice of the others. */
export function DashboardView({
  session,
  dashboard,
  navigation,
}: {
  readonly session: Session
  /** GUID. */
  readonly dashboard: string
  readonly navigation: PreviewNavigation
}) {
  const styles = useListStyles()
  const { dashboards } = session.package
  const found = dashboards.find(({ id }) => id === dashboard)
  if (found === undefined) {
    return (
      <MessageBar intent="warning">
        <MessageBarBody>The package has no dashboard {dashboard}.</MessageBarBody>
      </MessageBar>
    )
  }
  return (
    <section aria-label={found.name}>
      <div className={styles.top}>
        <h1 className={styles.title}>
          <Select
            aria-label="Dashboard"
            value={found.id}
            onChange={(_event, { value }) => {
              navigation.go({ place: { kind: 'dashboard', dashboard: value } })
            }}
          >
            {dashboards.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </h1>
      </div>
      <Tiles session={session} dashboard={found} />
    </section>
  )
}

function Tiles({ session, dashboard }: { readonly session: Session; readonly dashboard: PackageDashboard }) {
  const styles = useListStyles()
  return dashboard.sections
    .flatMap(({ cells }) => cells)
    .map((cell) =>
      cell.kind === 'webResource' ? (
        <div key={cell.id} className={styles.tile}>
          <Tile session={session} cell={cell} />
        </div>
      ) : null,
    )
}

function Tile({
  session,
  cell,
}: {
  readonly session: Session
  readonly cell: Extract<PackageCell, { kind: 'webResource' }>
}) {
  const [frame] = useState(() => createPageFrame(session, { ...cell, data: null }))
  return <WebResourceFrame cell={cell} frame={frame} />
}
