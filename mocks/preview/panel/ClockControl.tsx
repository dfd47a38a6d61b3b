import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { PreviewNavigation } from '../app/usePreviewState'
import type { Session } from '../Session'
import { usePanelStyles } from './DeveloperPanel.styles'
import { formatMoment } from './formatMoment'

const STEPS = [
  { label: '+1 minute', minutes: 1 },
  { label: '+1 hour', minutes: 60 },
  { label: '+1 day', minutes: 24 * 60 },
]

/** The clock of the simulated world: it stands still until somebody moves it. */
export function ClockControl({
  session,
  navigation,
}: {
  readonly session: Session
  readonly navigation: PreviewNavigation
}) {
  const styles = usePanelStyles()
  const [now, setNow] = useState(session.clock.now())
  return (
    <div>
      <div role="group" aria-label="Simulated clock">
        {formatMoment(now)}, New York
      </div>
      <div className={styles.row}>
        {STEPS.map(({ label, minutes }) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              session.advance(minutes * 60_000)
              navigation.note({ clock: (navigation.state.clock ?? 0) + minutes })
              setNow(session.clock.now())
            }}
          >
            <bdi>{label}</bdi>
          </Button>
        ))}
      </div>
    </div>
  )
}
