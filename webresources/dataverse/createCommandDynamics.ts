import type { ClientApi } from './ClientApi'
import { createColumnReader } from './createColumnReader'
import { createConnectionReader } from './createConnectionReader'
import { createSession, type BrowserParts } from './createSession'
import { formSession } from './formSession'
import type { Dynamics } from './Host'

/** What a command of the app asks of Dynamics. */
export type CommandDynamics = Pick<Dynamics, 'storedCredentials' | 'apiAddress' | 'columnsOfMany' | 'form'>

/**
 * The part of `createDynamics` that a command needs.
 *
 * @throws when the client API does not name its user
 */
export function createCommandDynamics(xrm: ClientApi, browser: BrowserParts): CommandDynamics {
  const { user, toError, read } = createSession(xrm, browser)
  return {
    ...createConnectionReader(xrm, read, user.id),
    columnsOfMany: createColumnReader(xrm, read).columnsOfMany,
    form: (record) => formSession(browser.formContext?.(), record, toError),
  }
}
