import { createNetResultsSimulator } from '../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../mocks/net-results/Faults'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { NOTABLE } from '../../mocks/world/notable'
import { MARCUS } from '../../mocks/world/users'
import { createCredentials } from '../domain/Credentials'
import type { ContactId } from '../domain/ids'
import { createNetResults } from './index'

export const WORLD = createWorld()
export const FIRST_PAGE = { offset: 0, limit: 50 }

/** The client over a simulated Net-Results: both hold the same contract, or a test fails. */
export function startSimulated(faults: readonly Fault[] = [], login = MARCUS.netResults) {
  const clock = createClock()
  const simulator = createNetResultsSimulator({ world: WORLD, clock, faults })
  const client = createNetResults({
    baseUrl: 'https://apps.net-results.com',
    credentials: createCredentials(login?.userName ?? '', login?.password ?? ''),
    batchMode: { refused: false },
    timeoutMilliseconds: 200,
    sleep: () => Promise.resolve(),
    now: clock.now,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const hangUp = new Promise<never>((_, reject) => {
        request.signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
      })
      const response = await Promise.race([simulator.handle(request), hangUp])
      if (response.type === 'error') throw new TypeError('Failed to fetch')
      return response
    },
  })
  return { client, simulator, clock }
}

/** Somebody of the world, by what is special about him. */
export function notable(which: keyof typeof NOTABLE) {
  const person = WORLD.people.find(({ id }) => id === NOTABLE[which])
  if (!person?.netResults) throw new Error(`Net-Results does not know ${which}.`)
  return { ...person, contactId: String(person.netResults.contactId) as ContactId }
}
