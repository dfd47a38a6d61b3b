import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { Clock } from '../../world/Clock'
import { usePanelStyles } from './DeveloperPanel.styles'

const STEPS = [
  { label: '+1 minute', milliseconds: 60_000 },
  { label: '+1 hour', milliseconds: 3_600_000 },
  { label: '+1 day', milliseconds: 86_400_000 },
]
const TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'short', timeZone: 'America/New_York' })

/** The clock of the simulated world: it stands still until somebody moves it. */
export function ClockControl({ clock }: { readonly clock: Clock }) {
  const styles = usePanelStyles()
  const [now, setNow] = useState(clock.now())
  return (
    <div>
      <div role="group" aria-label="Simulated clock">
        {TIME.format(now)}, New York
      </div>
      <div className={styles.row}>
        {STEPS.map(({ label, milliseconds }) => (
          <Button
            key={label}
            size="small"
            onClick={() => {
              clock.advance(milliseconds)
              setNow(clock.now())
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
