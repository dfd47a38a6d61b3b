import type { AccountDynamics } from '../../dataverse/AccountDynamics'
import type { Host, RecordState } from '../../dataverse/Host'
import type { Instant } from '../../domain/Instant'
import { Connection, type CreateClient } from '../../parts/Connection'
import type { Problem } from '../../parts/Problem'
import { Shell } from '../../parts/Shell'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useRecordState } from '../../parts/useRecordState'
import { useRegion } from '../../parts/useRegion'
import { useWarmCache } from '../../parts/useWarmCache'
import { AccountView } from './AccountView'
import { useAccountRecord } from './useAccountRecord'

interface AccountPageProps {
  readonly host: Host<AccountDynamics>
  readonly createClient: CreateClient
  now(): Instant
}

const words = strings.account

/** The Account iFrame: which account, then which connection, then its people. */
export function AccountPage({ host, createClient, now }: AccountPageProps) {
  const record = useRecordState(host)
  const dynamics = host.dynamics()
  useWarmCache(dynamics, now)
  const isRegionKnown = useRegion(dynamics, now)
  const name = useAccountRecord(dynamics, record)
  if (record.state === 'waiting' || !isRegionKnown) return <Shell />
  if (record.state !== 'record' || dynamics === null)
    return (
      <StateView
        problem={recordProblem(record.state === 'record' ? { state: 'hostMissing' } : record)}
        onRetry={() => host.lookAgain()}
        retryLabel={strings.checkAgain}
      />
    )
  if (record.record.table !== 'account') return <StateView problem={wrongTable} />
  const { id } = record.record
  return (
    <Connection dynamics={dynamics} createClient={createClient} now={now} loading={<Shell />}>
      <AccountView key={id} dynamics={dynamics} accountId={id} name={name} />
    </Connection>
  )
}

const wrongTable: Problem = {
  cause: 'wrongTable',
  icon: 'person',
  ...words.wrongTable,
  severe: false,
  retry: false,
}

function recordProblem({ state }: Exclude<RecordState, { state: 'record' | 'waiting' }>): Problem {
  // The others follow the form by themselves.
  const retry = state === 'hostMissing' || state === 'noRecord'
  const icon = state === 'unsaved' ? 'save' : state === 'hostMissing' ? 'plug' : 'person'
  const text = state === 'hostMissing' || state === 'noRecord' ? words[state] : strings.problems[state]
  return { cause: state, icon, ...text, severe: state === 'hostMissing', retry }
}
