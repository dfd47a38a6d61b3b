import type { Credentials } from '../domain/Credentials'
import type { NetResults } from '../net-results/NetResults'
import { describeError, type ErrorScene } from './describeError'
import { isWrongCredentials } from './guardLogin'
import type { LoginTest } from './LoginDesk'
import { strings } from './strings'

/** Answers of Net-Results to somebody whom it let in. */
const LET_IN = ['unsupported', 'refused']

/**
 * Asks Net-Results for the user of that name, once. Whatever it answers to that question, HTTP 401 aside, it has let the
 * user in; no answer says nothing of the login.
 *
 * @param client `null` = there is no address that may be asked
 */
export async function testLogin(
  client: Pick<NetResults, 'findUser'> | null,
  { userName }: Credentials,
  scene: ErrorScene,
): Promise<LoginTest> {
  if (client === null) return { state: 'untested', problem: noAddress }
  try {
    return { state: 'accepted', user: await client.findUser(userName) }
  } catch (error) {
    if (error instanceof Error && 'kind' in error && LET_IN.includes(String(error.kind)))
      return { state: 'accepted', user: null }
    const problem = describeError(error, { ...scene, userName })
    return isWrongCredentials(error) ? { state: 'refused', error, problem } : { state: 'untested', problem }
  }
}

const noAddress = {
  cause: 'noAddress',
  icon: 'shield',
  ...strings.credentials.noAddress,
  severe: true,
  retry: false,
} as const
