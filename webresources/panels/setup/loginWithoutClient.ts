import type { Fact, LoginFact } from '../../domain/setup/SetUpFacts'
import type { Problem } from '../../parts/Problem'

const NOTHING_TO_SEND: readonly string[] = [
  'noCredentials',
  'unreadableCredentials',
  'unusableCredentials',
  // The address is a step of its own, and stands before this one.
  'refusedAddress',
]

/** What the page itself knows of the login when it has no client: there is none to send, or it was refused. */
export function loginWithoutClient(problem: Problem): Fact<LoginFact> {
  if (NOTHING_TO_SEND.includes(problem.cause)) return { state: 'known', value: { state: 'noCredentials' } }
  if (problem.cause === 'wrongCredentials')
    return { state: 'known', value: { state: 'failed', kind: 'wrongCredentials', error: problem } }
  return { state: 'failed', error: problem }
}
