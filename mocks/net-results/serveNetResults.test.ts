import { request } from 'node:https'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { LOGINS, start } from './callNetResults.testing'
import { API_PATH } from './createNetResultsSimulator'
import { serveNetResults, type NetResultsServer } from './serveNetResults'

const { simulator } = start()
const ORIGIN = 'https://contoso.crm.dynamics.com'
let server: NetResultsServer

beforeAll(async () => {
  server = await serveNetResults(simulator)
})
afterAll(() => server.close())

function send(method: string, body = ''): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request(
      `${server.origin}${API_PATH}?Controller=LeadScoreOverlay`,
      {
        method,
        rejectUnauthorized: false,
        headers: { origin: ORIGIN, 'content-type': 'application/json', authorization: LOGINS.danuta },
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      },
    )
    call.on('error', reject)
    call.end(body)
  })
}

it('answers over TLS, with CORS headers', async () => {
  const answer = await send('POST', JSON.stringify({ jsonrpc: '2.0', id: 'ü', method: 'getDefault', params: {} }))
  expect(answer).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': ORIGIN } })
  expect(JSON.parse(answer.body)).toMatchObject({ id: 'ü', result: { lead_score_overlay_name: 'Default overlay' } })
})

it('answers the preflight', async () => {
  expect(await send('OPTIONS')).toMatchObject({ status: 204, body: '' })
})

it('breaks the connection when it is unreachable', async () => {
  simulator.faults.active = [{ kind: 'unreachable', times: 1 }]
  await expect(send('POST', '{}')).rejects.toThrow(/hang up|ECONNRESET/)
})
