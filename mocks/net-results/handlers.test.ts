import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LOGINS, start } from './callNetResults.testing'
import { API_PATH } from './createNetResultsSimulator'
import { netResultsHandlers } from './handlers'

const { simulator } = start()
const server = setupServer(
  ...netResultsHandlers(simulator),
  ...netResultsHandlers(simulator, 'https://a.volacciapp.example/'),
)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

const ask = (baseUrl: string) =>
  fetch(`${baseUrl}${API_PATH}?Controller=LeadScoreOverlay`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: LOGINS.marcus },
    body: JSON.stringify({ jsonrpc: '2.0', id: 'one', method: 'getDefault', params: {} }),
  })

it.each(['https://apps.net-results.com', 'https://a.volacciapp.example'])('answers at %s', async (baseUrl) => {
  expect(await (await ask(baseUrl)).json()).toMatchObject({ id: 'one', result: { lead_score_overlay_id: '12' } })
})

it('fails as the network does when the browser would block', async () => {
  simulator.faults.active = [{ kind: 'corsBlocked', times: 1 }]
  await expect(ask('https://apps.net-results.com')).rejects.toThrow(TypeError)
})
