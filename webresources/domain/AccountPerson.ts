import type { RecordRef } from './RecordRef'

/** One of the people of an account, as saved in Dynamics. */
export interface AccountPerson {
  readonly record: RecordRef
  readonly fullName: string
  readonly emailAddress: string | null
  readonly jobTitle: string | null
  /** An active contact, an open lead. */
  readonly active: boolean
  /** `null` for a contact. */
  readonly leadState: 'open' | 'qualified' | 'disqualified' | null
  /** *Do not allow Emails* is set. */
  readonly doNotEmail: boolean
}
