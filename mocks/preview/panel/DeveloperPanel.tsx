import { Button, Checkbox, FluentProvider } from '@fluentui/react-components'
import type { PreviewNavigation } from '../app/usePreviewState'
import { LANGUAGES } from '../languages'
import { formatRecord, parseRecord } from '../PreviewState'
import type { Place } from '../PreviewState'
import { SCENARIOS } from '../../scenarios'
import type { Session } from '../Session'
import { Choice } from './Choice'
import { ClockControl } from './ClockControl'
import { usePanelStyles } from './DeveloperPanel.styles'
import { RecordChoice } from './RecordChoice'
import { RequestLog } from './RequestLog'
import { RoleChoice } from './RoleChoice'
import { ServiceStatus } from './ServiceStatus'

interface Props {
  readonly session: Session
  readonly place: Place
  readonly navigation: PreviewNavigation
}

const WIDTHS = [
  { value: '', label: 'All there is' },
  { value: '320', label: 'Small phone, 320' },
  { value: '360', label: 'Phone, 360' },
  { value: '768', label: 'Tablet, 768' },
  { value: '1280', label: 'Desktop, 1280' },
]
const LATENCIES = [
  { value: '', label: "The scenario's" },
  { value: '0', label: 'None' },
  { value: '150', label: '150 ms' },
  { value: '1000', label: '1 s' },
  { value: '4000', label: '4 s' },
]
const LANGUAGE_OPTIONS = LANGUAGES.map(({ id, label }) => ({ value: String(id), label }))

/** What a developer turns: each choice stands in the address, so that a link reproduces the case. In English, whatever the user's language. */
export function DeveloperPanel(props: Props) {
  return (
    // No class: classes of an app from right to left must not be mixed with those of this provider.
    <FluentProvider dir="ltr" style={{ display: 'contents', textAlign: 'left' }}>
      <Panel {...props} />
    </FluentProvider>
  )
}

function Panel({ session, place, navigation }: Props) {
  const styles = usePanelStyles()
  const { state } = navigation
  const record = place.kind === 'form' ? place.record : null
  return (
    <aside className={styles.panel} aria-label="Developer panel">
      <h2 className={styles.title}>Preview</h2>
      <Choice
        label="Scenario"
        value={session.scenario.name}
        options={SCENARIOS.map(({ name, title }) => ({ value: name, label: title }))}
        onChoose={(scenario) => {
          navigation.restart({ scenario, place: null, user: null, roles: null, clock: null })
        }}
      />
      <p className={styles.hint}>{session.scenario.shows}</p>
      <div className={styles.row}>
        <Button
          onClick={() => {
            navigation.restart({ clock: null })
          }}
        >
          Reset
        </Button>
        <Button appearance="subtle" onClick={() => void navigator.clipboard.writeText(window.location.href)}>
          Copy link
        </Button>
      </div>
      <RecordChoice
        session={session}
        value={record ? formatRecord(record) : ''}
        onChoose={(text) => {
          const chosen = parseRecord(text)
          if (chosen !== null) navigation.go({ place: { kind: 'form', record: chosen } })
        }}
      />
      <Choice
        label="Signed in as"
        value={session.dynamics.signedInUserId}
        options={session.world.users.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        onChoose={(user) => {
          // The world goes on: what one user has done, the next one finds.
          navigation.go({ user, roles: null })
        }}
      />
      <RoleChoice
        session={session}
        onChoose={(roles) => {
          navigation.restart({ roles })
        }}
      />
      <div className={styles.pairs}>
        <Choice
          label="Form width"
          value={state.width === null ? '' : String(state.width)}
          options={WIDTHS}
          onChoose={(width) => {
            navigation.note({ width: width === '' ? null : Number(width) })
          }}
        />
        <Choice
          label="Language"
          value={String(session.dynamics.faults.languageId ?? 1033)}
          options={LANGUAGE_OPTIONS}
          onChoose={(language) => {
            navigation.restart({ language: Number(language) })
          }}
        />
        <Choice
          label="Net-Results takes"
          value={state.latency === null ? '' : String(state.latency)}
          options={LATENCIES}
          onChoose={(latency) => {
            session.setLatency(latency === '' ? null : Number(latency))
            navigation.note({ latency: latency === '' ? null : Number(latency) })
          }}
        />
      </div>
      <Checkbox
        label="High contrast"
        title="As Dynamics reports it. For that of the operating system: developer tools, Rendering, forced-colors."
        checked={state.highContrast}
        onChange={(_event, { checked }) => {
          navigation.restart({ highContrast: checked === true })
        }}
      />
      <ClockControl session={session} navigation={navigation} />
      <ServiceStatus session={session} record={record} />
      <RequestLog title="Net-Results" log={session.netResultsLog} />
      <RequestLog title="Dynamics" log={session.dynamics.log} />
    </aside>
  )
}
