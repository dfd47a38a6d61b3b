import type { ClientApi } from './ClientApi'
import type { ConsoleDynamics } from './ConsoleDynamics'
import { createDynamics } from './createDynamics'
import { createPasswordSharing } from './createPasswordSharing'
import { createRoleReader } from './createRoleReader'
import { createSetUpReader } from './createSetUpReader'
import { createTableReader } from './createTableReader'
import { createSession, type BrowserParts } from './createSession'
import { openHttp } from './webApiOverHttp'

/**
 * The console's port. What it asks on top goes over HTTP: `Xrm.WebApi` knows neither metadata nor functions, and hides
 * the headers.
 *
 * @throws when the client API does not name its user
 */
export function createConsoleDynamics(xrm: ClientApi, browser: BrowserParts): ConsoleDynamics {
  const { context, read } = createSession(xrm, browser)
  const http = openHttp(context.getClientUrl().replace(/\/$/, ''))
  return {
    ...createDynamics(xrm, browser),
    ...createRoleReader(context.userSettings, http, read),
    ...createSetUpReader(http, read),
    ...createTableReader(http, read),
    ...createPasswordSharing(http, read),
  }
}
