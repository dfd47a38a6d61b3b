import { setMetadataCache, XrmContextDataverseClient } from 'dataverse-ify'
import { parseGuid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { PERSON_COLUMNS } from './columns'
import { createAccountReader } from './createAccountReader'
import { createColumnReader } from './createColumnReader'
import { createConnectionReader } from './createConnectionReader'
import { createCredentialsWriter } from './createCredentialsWriter'
import { createNavigation } from './createNavigation'
import { createPeopleFinder } from './createPeopleFinder'
import { createSession, type BrowserParts } from './createSession'
import { createTimeZoneReader } from './createTimeZoneReader'
import { formSession } from './formSession'
import type { Dynamics } from './Host'
import { metadataCache } from './metadataCache'
import { readPerson } from './readPerson'
import { writeCompletedEmail } from './writeCompletedEmail'

const PERSON_COLUMN_NAMES = [
  PERSON_COLUMNS.fullName,
  PERSON_COLUMNS.emailAddress,
  PERSON_COLUMNS.jobTitle,
  PERSON_COLUMNS.state,
  PERSON_COLUMNS.master,
  PERSON_COLUMNS.doNotEmail,
]

/**
 * The product's questions to Dynamics, over dataverse-ify and the client API that was found. Nothing here uses
 * dataverse-ify's writing side: parts of that need a global `Xrm`, which our iframe does not have.
 *
 * @throws when the client API does not name its user
 */
export function createDynamics(xrm: ClientApi, browser: BrowserParts): Dynamics {
  setMetadataCache(metadataCache)
  const client = new XrmContextDataverseClient(xrm.WebApi)
  const { context, user, toError, read } = createSession(xrm, browser)

  return {
    user,
    organizationId: parseGuid(context.organizationSettings.organizationId) ?? context.organizationSettings.uniqueName,

    ...createConnectionReader(xrm, read, user.id),
    ...createCredentialsWriter(xrm, user.id, toError),
    ...createTimeZoneReader(xrm, read, user.id),

    person: async (record, signal) =>
      readPerson(record, await read(() => client.retrieve(record.table, record.id, PERSON_COLUMN_NAMES), signal)),

    ...createAccountReader(xrm, read),
    ...createColumnReader(xrm, read),
    ...createPeopleFinder(xrm, read),
    form: (record) => formSession(browser.formContext?.(), record, toError),
    ...createNavigation(xrm, toError),

    async logEmail(email) {
      try {
        return await writeCompletedEmail(xrm, user.id, email)
      } catch (cause) {
        throw toError(cause)
      }
    },
  }
}
