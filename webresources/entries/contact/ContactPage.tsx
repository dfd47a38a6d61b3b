import type { FormDynamics, Host, RecordState } from '../../dataverse/Host'
import type { ActivityId } from '../../domain/ids'
import type { Instant } from '../../domain/Instant'
import { recordKey } from '../../domain/RecordRef'
import { Connection, type CreateClient } from '../../parts/Connection'
import { PendingEdits } from '../../parts/PendingEdits'
import type { Problem } from '../../parts/Problem'
import { Shell } from '../../parts/Shell'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useRecordState } from '../../parts/useRecordState'
import { useRegion } from '../../parts/useRegion'
import { useWarmCache } from '../../parts/useWarmCache'
import { PersonView } from './PersonView'
import { usePerson } from './usePerson'

interface ContactPageProps {
  readonly host: Host<FormDynamics>
  readonly createClient: CreateClient
  now(): Instant
}

/** The Contact/Lead iFrame: which record, then which connection, then which person. */
export function ContactPage({ host, createClient, now }: ContactPageProps) {
  const record = useRecordState(host)
  const dynamics = host.dynamics()
  useWarmCache(dynamics, now)
  const isRegionKnown = useRegion(dynamics, now)
  const person = usePerson(dynamics, record)
  if (record.state === 'waiting' || !isRegionKnown) return <Shell />
  if (record.state !== 'record' || dynamics === null)
    return (
      <StateView
        problem={recordProblem(record.state === 'record' ? { state: 'hostMissing' } : record)}
        onRetry={() => host.lookAgain()}
        retryLabel={strings.checkAgain}
      />
    )
  if (record.record.table === 'account') return <StateView problem={wrongTable} />
  return (
    <Connection dynamics={dynamics} createClient={createClient} now={now} loading={<Shell />}>
      <PendingEdits key={recordKey(record.record)}>
        <PersonView
          record={record.record}
          person={person}
          loading={<Shell />}
          highlight={readActivityId(host.options().get('activity'))}
        />
      </PendingEdits>
    </Connection>
  )
}

/** The activity that a copied link leads to; anything that can't be an id is none. */
function readActivityId(text: string | null): ActivityId | null {
  return text !== null && /^[\w-]{1,40}$/.test(text) ? (text as ActivityId) : null
}

const wrongTable: Problem = {
  cause: 'wrongTable',
  icon: 'person',
  ...strings.problems.wrongTable,
  severe: false,
  retry: false,
}

function recordProblem({ state }: Exclude<RecordState, { state: 'record' | 'waiting' }>): Problem {
  // The others follow the form by themselves.
  const retry = state === 'hostMissing' || state === 'noRecord'
  const icon = state === 'unsaved' ? 'save' : state === 'hostMissing' ? 'plug' : 'person'
  return { cause: state, icon, ...strings.problems[state], severe: state === 'hostMissing', retry }
}
