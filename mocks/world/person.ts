import type { Site } from './accounts'
import type { WorldContact, WorldPerson, WorldUser } from './World'

type Heat = WorldContact['heat']

/** `[contactId, leadSource, activityCount, heat, score?, mailing?]`; `null` = unknown to Net-Results. */
export type KnownRow =
  readonly [number, string, number, Heat, score?: number | undefined, mailing?: WorldContact['mailing']] | null

/** One line of the tables of people: what the site does not already say. The e-mail part may name its own domain. */
export type PersonRow = readonly [
  id: string,
  firstName: string,
  lastName: string,
  jobTitle: string,
  email: string | null,
  owner: WorldUser,
  known: KnownRow,
  exceptions?: Partial<WorldPerson>,
]

export function knownContact(row: KnownRow): WorldContact | null {
  if (row === null) return null
  const [contactId, leadSource, activityCount, heat, score, mailing = 'mailable'] = row
  return { contactId, leadSource, mailing, activityCount, heat, ...(score === undefined ? {} : { score }) }
}

/** Completes a row with what everybody at one place has in common. */
export function person(table: WorldPerson['table'], site: Site, row: PersonRow): WorldPerson {
  const [id, firstName, lastName, jobTitle, email, owner, known, exceptions] = row
  return {
    table,
    id,
    firstName,
    lastName,
    jobTitle,
    emailAddress: email === null || email.includes('@') ? email : `${email}@${site.domain}`,
    accountId: site.account.id,
    ownerId: owner.id,
    active: true,
    doNotEmail: false,
    phone: `555-01${id.slice(-2)}`,
    city: site.city,
    country: site.country,
    netResults: knownContact(known),
    ...exceptions,
  }
}
