import type { AccountPerson } from './AccountPerson'
import { parseGuid, type Guid } from './Guid'
import type { ContactId } from './ids'
import type { KnownPerson } from './PersonMatch'

/** The GUID of the n-th person that a test makes up. */
export function guidOf(index: number): Guid {
  const guid = parseGuid(`c0000000-3333-4333-8333-${index.toString(16).padStart(12, '0')}`)
  if (guid === null) throw new Error('That is no index of a person.')
  return guid
}

/** A person with what matters told and the rest made up. */
export function aPerson(
  index: number,
  told: Partial<Omit<AccountPerson, 'record'>> = {},
  table: 'contact' | 'lead' = 'contact',
): AccountPerson {
  return {
    record: { table, id: guidOf(index) },
    fullName: `Person ${index}`,
    emailAddress: `person.${index}@haldenwater.example`,
    jobTitle: null,
    active: true,
    leadState: table === 'lead' ? 'open' : null,
    doNotEmail: false,
    ...told,
  }
}

/** What Net-Results says of somebody it knows. */
export function knownAs(contactId: number, told: Partial<KnownPerson> = {}): KnownPerson {
  return {
    state: 'known',
    readAt: 0,
    contactId: String(contactId) as ContactId,
    score: null,
    scoreChange7Days: null,
    mailing: null,
    newest: null,
    visits: null,
    ...told,
  }
}
