import type { PersonRecord } from '../../dataverse/Host'
import type { MailingStatus } from '../../domain/MailingStatus'
import { personName } from '../../domain/personName'
import type { ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { strings } from '../../parts/strings'
import type { Recipient } from './SendEmail'

/** What has been found out about the person; `null` = not known, or not yet. */
interface Known {
  readonly mailing: MailingStatus | null
  /** The person's records in Dynamics, the one that counts first. */
  readonly records: readonly PersonRecord[] | null
}

/** Whom an e-mail to somebody on a list goes to. One record that says *Do not allow Emails* is enough. */
export function recipientOf(person: ListedPerson, { mailing, records }: Known): Recipient {
  const record = records?.[0]?.record
  return {
    contactId: person.id,
    personName: personName(person) ?? strings.people.nobody,
    emailAddress: person.emailAddress,
    mailing,
    doNotEmail: records?.some(({ doNotEmail }) => doNotEmail) ?? null,
    ...(record === undefined ? {} : { record }),
  }
}
