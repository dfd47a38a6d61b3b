import { tableNamed } from '../../dataverse/schema/tables'
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

/** All there are, whatever the signed-in user may see: what he may not is a case to look at as well. */
function recordOptions({ dynamics: { store } }: Session) {
  return TABLES.flatMap(([table, word]) => {
    const { primaryId, primaryName } = tableNamed(table)
    const rows = store.rows(table).map((row) => ({ id: String(row[primaryId]), name: String(row[primaryName] ?? '') }))
    return [
      { value: formatRecord({ table, id: null }), label: `${word}: not saved yet` },
      ...rows
        .sort((a, b) => a.name.localeCompare(b.name))
        .slice(0, OFFERED)
        .map(({ id, name }) => ({ value: formatRecord({ table, id }), label: `${word}: ${name}` })),
    ]
  })
}
