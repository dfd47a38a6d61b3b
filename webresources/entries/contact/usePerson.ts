import { useQuery } from '@tanstack/react-query'
import type { Dynamics, PersonRecord, RecordState } from '../../dataverse/Host'
import { personOfRecord, personOnForm, type Person } from './personOfRecord'

export interface PersonLoad {
  readonly data: Person | undefined
  /** The whole record; it may come later than {@link data}, and nobody waits for it. */
  readonly record: PersonRecord | undefined
  /** Why there is no {@link data}. */
  readonly error: unknown
  reload(): void
}

/** The person of the record: from the form when it holds both columns, else from Dataverse, beside everything else that loads. */
export function usePerson(dynamics: Dynamics | null, record: RecordState): PersonLoad {
  const ref = record.state === 'record' && record.record.table !== 'account' ? record.record : null
  const onForm = personOnForm(record)
  const query = useQuery(personOfRecord(dynamics, ref))
  return {
    data: onForm ?? query.data,
    record: query.data,
    error: onForm === undefined ? query.error : null,
    reload: () => void query.refetch(),
  }
}
