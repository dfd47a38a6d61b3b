import { parseGuid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { createReadQueue } from './createReadQueue'
import { DataverseError } from './DataverseError'
import type { SignedInUser } from './Host'
import { isClientOffline } from './isClientOffline'
import { readDateFormats } from './readDateFormats'
import { toDataverseError } from './toDataverseError'

/** What the border needs of the browser. */
export interface BrowserParts {
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly isOnline: () => boolean
  /** The form context as it is now, alive or dead. @default none */
  readonly formContext?: () => unknown
}

/**
 * Who is signed in, and how Dataverse is asked and its failures are read.
 *
 * @throws when the client API does not name its user
 */
export function createSession(xrm: Pick<ClientApi, 'Utility'>, browser: BrowserParts) {
  const context = xrm.Utility.getGlobalContext()
  const user = readUser(context.userSettings)
  const toError = (cause: unknown) => toDataverseError(cause, !browser.isOnline() || isClientOffline(context.client))
  return { context, user, toError, read: createReadQueue({ sleep: browser.sleep, toError }) }
}

function readUser(settings: Xrm.UserSettings): SignedInUser {
  const id = parseGuid(settings.userId)
  if (id === null) throw new DataverseError('malformed', 'Dynamics does not say who is signed in.')
  return {
    id,
    name: settings.userName,
    languageId: typeof settings.languageId === 'number' ? settings.languageId : null,
    isHighContrast: settings.isHighContrastEnabled === true,
    dateFormats: readDateFormats(settings),
  }
}
