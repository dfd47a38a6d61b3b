import type { AccountDynamics } from './AccountDynamics'
import type { ClientApi } from './ClientApi'
import { createAccountReader } from './createAccountReader'
import { createDynamics } from './createDynamics'
import { createSession, type BrowserParts } from './createSession'

/**
 * The port of the page of an account: `createDynamics`, and the account with its people, which no other page has to carry.
 *
 * @throws when the client API does not name its user
 */
export function createAccountDynamics(xrm: ClientApi, browser: BrowserParts): AccountDynamics {
  const { read } = createSession(xrm, browser)
  return { ...createDynamics(xrm, browser), ...createAccountReader(xrm, read) }
}
