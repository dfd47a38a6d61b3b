import { http, HttpResponse } from 'msw'
import type { SetupWorker } from 'msw/browser'
import type { NetResultsSimulator } from '../../../mocks/net-results/createNetResultsSimulator'

/** The connection breaks once that method has been carried out: nobody hears its answer. */
export function breakAfter(worker: SetupWorker, simulator: NetResultsSimulator, method: string): void {
  worker.use(
    http.post('*/api/v2/rpc/server.php', async ({ request }) => {
      const isMeant = (await request.clone().text()).includes(`"method":"${method}"`)
      const answer = await simulator.handle(request)
      return isMeant || answer.type === 'error' ? HttpResponse.error() : answer
    }),
  )
}
