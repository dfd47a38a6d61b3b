import { useQuery } from '@tanstack/react-query'
import type { FormDynamics, PersonRecord, RecordState } from '../../dataverse/Host'
import type { RecordRef } from '../../domain/RecordRef'
import { personOfRecord, personOnForm, type Person } from './personOfRecord'

export interface PersonLoad {
  readonly data: Person | undefined
  /** The whole record; it may come later than {@link data}, and nobody waits for it. */
  readonly record: PersonRecord | undefined
  /** Why there is no {@link data}. */
  readonly error: unknown
  reload(): void
  /** Any contact or lead, as it is saved now. */
  read(record: RecordRef): Promise<PersonRecord>
}

/** The person of the record: from the form when it holds both columns, else from Dataverse, beside everything else that loads. */
export function usePerson(dynamics: FormDynamics | null, record: RecordState): PersonLoad {
  const ref = record.state === 'record' && record.record.table !== 'account' ? record.record : null
  const onForm = personOnForm(record)
  const query = useQuery(personOfRecord(dynamics, ref))
  const read = async (of: RecordRef, signal?: AbortSignal) => {
    if (dynamics === null) throw new Error('A person is asked for with Dynamics around the page.')
    return dynamics.person(of, signal)
  }
  return {
    data: onForm ?? query.data,
    record: query.data,
    error: onForm === undefined ? query.error : null,
    reload: () => void query.refetch(),
    read,
  }
}
