import { setMetadataCache, XrmContextDataverseClient } from 'dataverse-ify'
import type { ClientApi } from './ClientApi'
import { PERSON_COLUMNS } from './columns'
import { createDynamics } from './createDynamics'
import { createSession, type BrowserParts } from './createSession'
import type { FormDynamics } from './Host'
import { metadataCache } from './metadataCache'
import { readPerson } from './readPerson'

const PERSON_COLUMN_NAMES = [
  PERSON_COLUMNS.fullName,
  PERSON_COLUMNS.emailAddress,
  PERSON_COLUMNS.jobTitle,
  PERSON_COLUMNS.state,
  PERSON_COLUMNS.master,
  PERSON_COLUMNS.doNotEmail,
]

/**
 * The port of pages on forms: `createDynamics`, and the person of the form over dataverse-ify, which no other page has to
 * carry. Nothing here uses its writing side: parts of that need a global `Xrm`, which our iframe does not have.
 *
 * @throws when the client API does not name its user
 */
export function createFormDynamics(xrm: ClientApi, browser: BrowserParts): FormDynamics {
  setMetadataCache(metadataCache)
  const client = new XrmContextDataverseClient(xrm.WebApi)
  const { read } = createSession(xrm, browser)
  return {
    ...createDynamics(xrm, browser),
    person: async (record, signal) =>
      readPerson(record, await read(() => client.retrieve(record.table, record.id, PERSON_COLUMN_NAMES), signal)),
  }
}
