import { parseGuid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { createColumnReader } from './createColumnReader'
import { createConnectionReader } from './createConnectionReader'
import { createCredentialsWriter } from './createCredentialsWriter'
import { createNavigation } from './createNavigation'
import { createPeopleFinder } from './createPeopleFinder'
import { createRegionalReader } from './createRegionalReader'
import { createSession, type BrowserParts } from './createSession'
import { formSession } from './formSession'
import type { Dynamics } from './Host'
import { writeCompletedEmail } from './writeCompletedEmail'

/**
 * The product's questions to Dynamics, over the client API that was found.
 *
 * @throws when the client API does not name its user
 */
export function createDynamics(xrm: ClientApi, browser: BrowserParts): Dynamics {
  const { context, user, toError, read } = createSession(xrm, browser)

  return {
    user,
    organizationId: parseGuid(context.organizationSettings.organizationId) ?? context.organizationSettings.uniqueName,

    ...createConnectionReader(xrm, read, user.id),
    ...createCredentialsWriter(xrm, user.id, toError),
    ...createRegionalReader(xrm, read, user.id),

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
