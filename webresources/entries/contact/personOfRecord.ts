import { queryOptions, skipToken } from '@tanstack/react-query'
import type { FormDynamics, RecordState } from '../../dataverse/Host'
import { recordKey, type RecordRef } from '../../domain/RecordRef'

/** What the page needs to know of the record before it can ask Net-Results. */
export interface Person {
  readonly fullName: string
  readonly emailAddress: string | null
}

/** The record of a person in Dynamics; not asked for while there is none. */
export function personOfRecord(dynamics: FormDynamics | null, record: RecordRef | null) {
  return queryOptions({
    queryKey: ['person', record === null ? null : recordKey(record)] as const,
    queryFn: dynamics === null || record === null ? skipToken : ({ signal }) => dynamics.person(record, signal),
  })
}

/** The person as the form holds him; `undefined` = not on the form. */
export function personOnForm(record: RecordState): Person | undefined {
  const { fullName, emailAddress } = record.state === 'record' ? record.known : {}
  return fullName !== undefined && fullName !== null && emailAddress !== undefined
    ? { fullName, emailAddress }
    : undefined
}
