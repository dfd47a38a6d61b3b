import { parseGuid, type Guid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { RECORD_NAMES, TABLES } from './columns'
import { DataverseError } from './DataverseError'
import type { SentEmail } from './Host'

/** `participationtypemask` (Microsoft, "Activity party"). */
const SENDER = 1
const RECIPIENT = 2
/** State and status of an e-mail that is done: *Completed*. */
const COMPLETED = { statecode: 1, statuscode: 2 }

/**
 * Creates the activity with its parties, then completes it: Dataverse takes no completed e-mail in one step. An open one
 * would look in the timeline as if it still had to be sent.
 */
export async function writeCompletedEmail(
  { WebApi }: Pick<ClientApi, 'WebApi'>,
  userId: Guid,
  { to, subject, note }: SentEmail,
): Promise<Guid> {
  const person = `/${RECORD_NAMES[to.table].collection}(${to.id})`
  const created: unknown = await WebApi.createRecord(TABLES.email, {
    subject,
    description: note,
    // Outgoing.
    directioncode: true,
    [`regardingobjectid_${to.table}_email@odata.bind`]: person,
    email_activity_parties: [
      { 'partyid_systemuser@odata.bind': `/systemusers(${userId})`, participationtypemask: SENDER },
      { [`partyid_${to.table}@odata.bind`]: person, participationtypemask: RECIPIENT },
    ],
  })
  const id = parseGuid((created as { readonly id?: unknown } | null)?.id)
  if (id === null) throw new DataverseError('malformed', 'Dataverse does not say which activity it has created.')
  await WebApi.updateRecord(TABLES.email, id, COMPLETED)
  return id
}
