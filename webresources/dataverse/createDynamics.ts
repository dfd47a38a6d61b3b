import { setMetadataCache, XrmContextDataverseClient } from 'dataverse-ify'
import { acceptApiBaseUrl, DEFAULT_API_BASE_URL } from '../domain/apiBaseUrl'
import { createCredentials, findCredentialsProblem } from '../domain/Credentials'
import { parseGuid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { API_BASE_URL_VARIABLE, PERSON_COLUMNS, TABLES, USER_COLUMNS, VARIABLE_COLUMNS } from './columns'
import { createReadQueue } from './createReadQueue'
import { DataverseError, isDataverseError } from './DataverseError'
import type { Dynamics, SignedInUser } from './Host'
import { isClientOffline } from './isClientOffline'
import { metadataCache } from './metadataCache'
import { personRow, readRow, userRow, variableRow } from './rows'
import { toDataverseError } from './toDataverseError'

/** `statecode` of an active contact and of an open lead. */
const ACTIVE = 0

const VARIABLE_QUERY =
  `?$select=${VARIABLE_COLUMNS.schemaName},${VARIABLE_COLUMNS.defaultValue}` +
  `&$filter=${VARIABLE_COLUMNS.schemaName} eq '${API_BASE_URL_VARIABLE}'` +
  `&$expand=${VARIABLE_COLUMNS.values}($select=${VARIABLE_COLUMNS.value})`

/**
 * The product's questions to Dynamics, over dataverse-ify and the client API that was found. Nothing here uses
 * dataverse-ify's writing side: parts of that need a global `Xrm`, which our iframe does not have.
 *
 * @throws when the client API does not name its user
 */
export function createDynamics(
  xrm: ClientApi,
  browser: { readonly sleep: (milliseconds: number) => Promise<void>; readonly isOnline: () => boolean },
): Dynamics {
  setMetadataCache(metadataCache)
  const client = new XrmContextDataverseClient(xrm.WebApi)
  const context = xrm.Utility.getGlobalContext()
  const user = readUser(context.userSettings)
  const read = createReadQueue({
    sleep: browser.sleep,
    toError: (cause) => toDataverseError(cause, !browser.isOnline() || isClientOffline(context.client)),
  })

  return {
    user,
    organizationId: parseGuid(context.organizationSettings.organizationId) ?? context.organizationSettings.uniqueName,

    async storedCredentials(signal) {
      const columns = [USER_COLUMNS.netResultsUserName, USER_COLUMNS.netResultsPassword]
      const row = readRow(userRow, await read(() => client.retrieve(TABLES.user, user.id, columns), signal))
      const userName = row[USER_COLUMNS.netResultsUserName]?.trim() ?? ''
      const password = row[USER_COLUMNS.netResultsPassword] ?? ''
      const problem = findCredentialsProblem(userName, password)
      if (problem === null) return { state: 'stored', credentials: createCredentials(userName, password) }
      if (problem === 'userNameMissing') return { state: 'empty' }
      return problem === 'passwordMissing' ? { state: 'unreadable' } : { state: 'unusable', problem }
    },

    async person(record, signal) {
      const columns = [PERSON_COLUMNS.fullName, PERSON_COLUMNS.emailAddress, PERSON_COLUMNS.state]
      const row = readRow(personRow, await read(() => client.retrieve(record.table, record.id, columns), signal))
      return {
        record,
        fullName: row[PERSON_COLUMNS.fullName] ?? '',
        emailAddress: row[PERSON_COLUMNS.emailAddress]?.trim() || null,
        active: row[PERSON_COLUMNS.state] === ACTIVE,
      }
    },

    async apiAddress(signal) {
      const value = await readVariable(signal)
      const baseUrl = acceptApiBaseUrl(value)
      return baseUrl === null ? { state: 'refused', value } : { state: 'accepted', baseUrl }
    },
  }

  /** The current value, else the definition's default, else ours; a blank one counts as none. */
  async function readVariable(signal?: AbortSignal): Promise<string> {
    try {
      const answer = await read(() => client.retrieveMultiple(VARIABLE_QUERY, { logicalName: TABLES.variable }), signal)
      const [first] = answer.entities
      if (first === undefined) return DEFAULT_API_BASE_URL
      const row = readRow(variableRow, first)
      const current = row[VARIABLE_COLUMNS.values][0]?.[VARIABLE_COLUMNS.value]
      return current?.trim() || row[VARIABLE_COLUMNS.defaultValue]?.trim() || DEFAULT_API_BASE_URL
    } catch (error) {
      if (isDataverseError(error) && ['privilege', 'access', 'notFound'].includes(error.kind))
        return DEFAULT_API_BASE_URL
      throw error
    }
  }
}

function readUser(settings: Xrm.UserSettings): SignedInUser {
  const id = parseGuid(settings.userId)
  if (id === null) throw new DataverseError('malformed', 'Dynamics does not say who is signed in.')
  return {
    id,
    name: settings.userName,
    languageId: typeof settings.languageId === 'number' ? settings.languageId : null,
    isHighContrast: settings.isHighContrastEnabled === true,
  }
}
