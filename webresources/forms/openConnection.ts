import type { CommandDynamics } from '../dataverse/createCommandDynamics'
import { createNetResults, type NetResults } from '../net-results'
import { say } from './say'

/** A client for the signed-in user's own login, or why there is none. A command has no place to ask for a password. */
export async function openConnection(dynamics: CommandDynamics): Promise<NetResults | { readonly problem: string }> {
  const [stored, address] = await Promise.all([dynamics.storedCredentials(), dynamics.apiAddress()])
  if (address.state === 'refused') return { problem: say('refusedAddress', { address: address.value }) }
  if (stored.state !== 'stored') return { problem: say('noCredentials') }
  return createNetResults({ baseUrl: address.baseUrl, credentials: stored.credentials })
}
