import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Session } from '../Session'
import { usePanelStyles } from './DeveloperPanel.styles'
import { formatMoment } from './formatMoment'

const STEPS = [
  { label: '+1 minute', milliseconds: 60_000 },
  { label: '+1 hour', milliseconds: 3_600_000 },
  { label: '+1 day', milliseconds: 86_400_000 },
]

/** The clock of the simulated world: it stands still until somebody moves it. */
export function ClockControl({ session }: { readonly session: Session }) {
  const styles = usePanelStyles()
  const [now, setNow] = useState(session.clock.now())
  return (
    <div>
      <div role="group" aria-label="Simulated clock">
        {formatMoment(now)}, New York
      </div>
      <div className={styles.row}>
        {STEPS.map(({ label, milliseconds }) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              session.advance(milliseconds)
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
