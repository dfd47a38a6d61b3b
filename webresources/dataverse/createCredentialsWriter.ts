import type { Guid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { TABLES, USER_COLUMNS } from './columns'
import { DataverseError } from './DataverseError'
import type { Dynamics } from './Host'

/** Stores the signed-in user's login on his own row. */
export function createCredentialsWriter(
  { WebApi }: Pick<ClientApi, 'WebApi'>,
  userId: Guid,
  toError: (cause: unknown) => DataverseError,
): Pick<Dynamics, 'storeCredentials'> {
  return {
    async storeCredentials(credentials) {
      try {
        await WebApi.updateRecord(TABLES.user, userId, {
          [USER_COLUMNS.netResultsUserName]: credentials.userName,
          [USER_COLUMNS.netResultsPassword]: credentials.password(),
        })
      } catch (cause) {
        // Neither the cause nor its words: nobody knows what a plug-in or the client quotes there.
        const { kind, code } = toError(cause)
        throw new DataverseError(kind, 'Dataverse did not store the credentials.', { code })
      }
    },
  }
}
