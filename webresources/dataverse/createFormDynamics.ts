// The reading half alone: its client would bring the writing half, which is not used here and weighs 4 kB.
import { sdkify } from 'dataverse-ify/lib/dataverse-ify/sdkify/sdkify'
import { setMetadataCache } from 'dataverse-ify/lib/metadata/MetadataCache'
import type { ClientApi } from './ClientApi'
import { PERSON_COLUMNS } from './columns'
import { createDynamics } from './createDynamics'
import { createSession, type BrowserParts } from './createSession'
import type { FormDynamics } from './Host'
import { metadataCache } from './metadataCache'
import { readPerson } from './readPerson'

const PERSON_QUERY = `?$select=${[
  PERSON_COLUMNS.fullName,
  PERSON_COLUMNS.emailAddress,
  PERSON_COLUMNS.jobTitle,
  PERSON_COLUMNS.state,
  `_${PERSON_COLUMNS.master}_value`,
  PERSON_COLUMNS.doNotEmail,
].join(',')}`

/**
 * The port of the page of a contact or lead: `createDynamics`, and the person of the form over dataverse-ify, which no
 * other page has to carry.
 *
 * @throws when the client API does not name its user
 */
export function createFormDynamics(xrm: ClientApi, browser: BrowserParts): FormDynamics {
  setMetadataCache(metadataCache)
  const { read } = createSession(xrm, browser)
  return {
    ...createDynamics(xrm, browser),
    async person({ table, id }, signal) {
      const task = async () => sdkify(await xrm.WebApi.retrieveRecord(table, id, PERSON_QUERY), table)
      return readPerson({ table, id }, await read(task, signal))
    },
  }
}
