import { acceptApiBaseUrl, DEFAULT_API_BASE_URL } from '../domain/apiBaseUrl'
import { createCredentials, findCredentialsProblem } from '../domain/Credentials'
import type { Guid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { API_BASE_URL_VARIABLE, TABLES, USER_COLUMNS, VARIABLE_COLUMNS } from './columns'
import type { Read } from './createReadQueue'
import { isDataverseError } from './DataverseError'
import type { Dynamics } from './Host'
import { answerRows, ETAG, readRow, userRow, variableRow } from './rows'

const USER_QUERY = `?$select=${USER_COLUMNS.netResultsUserName},${USER_COLUMNS.netResultsPassword}`

const VARIABLE_QUERY =
  `?$select=${VARIABLE_COLUMNS.schemaName},${VARIABLE_COLUMNS.defaultValue}` +
  `&$filter=${VARIABLE_COLUMNS.schemaName} eq '${API_BASE_URL_VARIABLE}'` +
  `&$expand=${VARIABLE_COLUMNS.values}($select=${VARIABLE_COLUMNS.value})`

/** Reads how to reach Net-Results: plain text columns, so that commands can do without dataverse-ify. */
export function createConnectionReader(
  { WebApi }: Pick<ClientApi, 'WebApi'>,
  read: Read,
  userId: Guid,
): Pick<Dynamics, 'storedCredentials' | 'apiAddress'> {
  /** The current value, else the definition's default, else ours; a blank one counts as none. */
  async function readVariable(signal?: AbortSignal): Promise<string> {
    try {
      const task = async () => WebApi.retrieveMultipleRecords(TABLES.variable, VARIABLE_QUERY)
      const [first] = readRow(answerRows, await read(task, signal)).entities
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

  return {
    async storedCredentials(signal) {
      const task = async () => WebApi.retrieveRecord(TABLES.user, userId, USER_QUERY)
      const row = readRow(userRow, await read(task, signal))
      const userName = row[USER_COLUMNS.netResultsUserName]?.trim() ?? ''
      const password = row[USER_COLUMNS.netResultsPassword] ?? ''
      const problem = findCredentialsProblem(userName, password)
      if (problem === null)
        return { state: 'stored', credentials: createCredentials(userName, password), version: row[ETAG] ?? null }
      if (problem === 'userNameMissing') return { state: 'empty' }
      return problem === 'passwordMissing' ? { state: 'unreadable' } : { state: 'unusable', problem }
    },

    async apiAddress(signal) {
      const value = await readVariable(signal)
      const baseUrl = acceptApiBaseUrl(value)
      return baseUrl === null ? { state: 'refused', value } : { state: 'accepted', baseUrl }
    },
  }
}
