import { http } from 'msw'
import type { NetResultsSimulator } from './createNetResultsSimulator'

/** Hands everything that goes to `baseUrl` to the simulator: for MSW in the browser and in Node. */
export function netResultsHandlers(simulator: NetResultsSimulator, baseUrl = 'https://apps.net-results.com') {
  return [http.all(`${baseUrl.replace(/\/$/, '')}/*`, ({ request }) => simulator.handle(request))]
}
