import type { Person } from '../domain/Person'
import { wireText } from './wire'
import type { WireFields } from './wireRow'

/** The fields that say in every row who it is about. */
export const personFields: WireFields<Person> = {
  firstName: ['contact_first_name', wireText],
  lastName: ['contact_last_name', wireText],
  emailAddress: ['contact_email_address', wireText],
}

/** A row about something else, with the person set apart; nobody when nothing of him is known. */
export function withPerson<Row extends Person>({ firstName, lastName, emailAddress, ...row }: Row) {
  const known = firstName !== null || lastName !== null || emailAddress !== null
  return { ...row, person: known ? { firstName, lastName, emailAddress } : null }
}
