import { readList } from '../app/readList'
import { useWatched } from '../app/useWatched'
import { formatRecord } from '../PreviewState'
import type { Session } from '../Session'
import { Choice } from './Choice'

const TABLES = [
  ['contact', 'Contact'],
  ['lead', 'Lead'],
  ['account', 'Account'],
  ['systemuser', 'User'],
] as const

/** As many of one table as a select can bear; the others are in the app's own lists. */
const OFFERED = 100

/** Every record that a form can be opened for. */
export function RecordChoice({
  session,
  value,
  onChoose,
}: {
  readonly session: Session
  readonly value: string
  onChoose(value: string): void
}) {
  useWatched(session.dynamics.store)
  const options = recordOptions(session)
  const none = value === '' ? [{ value: '', label: 'None' }] : []
  return <Choice label="Record" value={value} options={[...none, ...options]} onChoose={onChoose} />
}

function recordOptions({ dynamics }: Session) {
  return TABLES.flatMap(([table, word]) => [
    { value: formatRecord({ table, id: null }), label: `${word}: not saved yet` },
    ...readList(dynamics, table, '', OFFERED).map(({ id, shown }) => ({
      value: formatRecord({ table, id }),
      label: `${word}: ${shown('fullname') || shown('name')}`,
    })),
  ])
}
