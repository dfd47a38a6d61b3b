import { useQuery } from '@tanstack/react-query'
import type { FormDynamics, PersonRecord, RecordState } from '../../dataverse/Host'
import { recordKey, type RecordRef } from '../../domain/RecordRef'

/** What the page needs to know of the record before it can ask Net-Results. */
export interface Person {
  readonly fullName: string
  readonly emailAddress: string | null
}

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
  const ref = record.state === 'record' ? record.record : null
  const known = record.state === 'record' ? record.known : {}
  const { fullName, emailAddress } = known
  const onForm: Person | undefined =
    fullName !== undefined && fullName !== null && emailAddress !== undefined ? { fullName, emailAddress } : undefined
  const read = async (of: RecordRef, signal?: AbortSignal) => {
    if (dynamics === null) throw new Error('A person is asked for with Dynamics around the page.')
    return dynamics.person(of, signal)
  }
  const query = useQuery<PersonRecord>({
    queryKey: ['person', ref === null ? null : recordKey(ref)],
    queryFn: ({ signal }) => {
      if (ref === null) throw new Error('A person is asked for with a record.')
      return read(ref, signal)
    },
    enabled: dynamics !== null && ref !== null && ref.table !== 'account',
  })
  return {
    data: onForm ?? query.data,
    record: query.data,
    error: onForm === undefined ? query.error : null,
    reload: () => void query.refetch(),
    read,
  }
}
