import { Button, Checkbox } from '@fluentui/react-components'
import { readList } from '../app/readList'
import type { PreviewNavigation } from '../app/usePreviewState'
import { useWatched } from '../app/useWatched'
import { formatRecord, parseRecord } from '../PreviewState'
import type { OpenRecord } from '../PreviewState'
import { SCENARIOS } from '../../scenarios'
import type { Session } from '../Session'
import { Choice } from './Choice'
import { ClockControl } from './ClockControl'
import { usePanelStyles } from './DeveloperPanel.styles'
import { RequestLog } from './RequestLog'

interface Props {
  readonly session: Session
  readonly record: OpenRecord | null
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

/** What a developer turns: each choice stands in the address, so that a link reproduces the case. */
export function DeveloperPanel({ session, record, navigation }: Props) {
  const styles = usePanelStyles()
  const { state } = navigation
  useWatched(session.dynamics.store)
  return (
    <aside className={styles.panel} aria-label="Developer panel">
      <h2 className={styles.title}>Preview</h2>
      <Choice
        label="Scenario"
        value={session.scenario.name}
        options={SCENARIOS.map(({ name, title }) => ({ value: name, label: title }))}
        onChoose={(scenario) => {
          navigation.restart({ scenario, record: null, list: null })
        }}
      />
      <p className={styles.hint}>{session.scenario.shows}</p>
      <Choice
        label="Record"
        value={record ? formatRecord(record) : ''}
        options={recordOptions(session)}
        onChoose={(text) => {
          navigation.go({ record: parseRecord(text), list: null })
        }}
      />
      <Choice
        label="Signed in as"
        value={session.dynamics.signedInUserId}
        options={session.world.users.map(({ id, fullName, roles }) => ({
          value: id,
          label: `${fullName} (${roles.join(', ')})`,
        }))}
        onChoose={(user) => {
          navigation.restart({ user })
        }}
      />
      <Choice
        label="Form width"
        value={state.width === null ? '' : String(state.width)}
        options={WIDTHS}
        onChoose={(width) => {
          navigation.note({ width: width === '' ? null : Number(width) })
        }}
      />
      <Choice
        label="Latency of Net-Results"
        value={state.latency === null ? '' : String(state.latency)}
        options={LATENCIES}
        onChoose={(latency) => {
          session.setLatency(latency === '' ? null : Number(latency))
          navigation.note({ latency: latency === '' ? null : Number(latency) })
        }}
      />
      <Checkbox
        label="High contrast, as Dynamics reports it"
        checked={state.highContrast}
        onChange={(_event, { checked }) => {
          navigation.restart({ highContrast: checked === true })
        }}
      />
      <p className={styles.hint}>
        For the real thing use the browser: developer tools, Rendering, Emulate CSS media feature forced-colors.
      </p>
      <ClockControl clock={session.clock} />
      <div className={styles.row}>
        <Button
          onClick={() => {
            window.sessionStorage.clear()
            window.localStorage.clear()
            window.location.reload()
          }}
        >
          Reset
        </Button>
        <Button appearance="subtle" onClick={() => void navigator.clipboard.writeText(window.location.href)}>
          Copy link
        </Button>
      </div>
      <RequestLog title="Net-Results" log={session.netResultsLog} />
      <RequestLog title="Dynamics" log={session.dynamics.log} />
    </aside>
  )
}

function recordOptions({ dynamics }: Session) {
  const tables = [
    ['contact', 'Contact'],
    ['lead', 'Lead'],
    ['account', 'Account'],
    ['systemuser', 'User'],
  ] as const
  return tables.flatMap(([table, word]) => [
    { value: formatRecord({ table, id: null }), label: `${word}: not saved yet` },
    ...readList(dynamics, table).map(({ id, shown }) => ({
      value: formatRecord({ table, id }),
      label: `${word}: ${shown('fullname') || shown('name')}`,
    })),
  ])
}
