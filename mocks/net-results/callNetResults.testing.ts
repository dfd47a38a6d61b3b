import { createClock, type Clock } from '../world/Clock'
import { createWorld, type WorldOptions } from '../world/createWorld'
import { DANUTA, INGRID, MARCUS } from '../world/users'
import {
  API_PATH,
  createNetResultsSimulator,
  type NetResultsSimulator,
  type SimulatorOptions,
} from './createNetResultsSimulator'

export const BASE_URL = 'https://apps.net-results.com'

export const LOGINS = {
  marcus: authorization(MARCUS.netResults),
  danuta: authorization(DANUTA.netResults),
  ingrid: authorization(INGRID.netResults),
}

/** A simulator and the clock it goes by. */
export function start(options: Partial<SimulatorOptions> & WorldOptions = {}): {
  simulator: NetResultsSimulator
  clock: Clock
} {
  const clock = createClock()
  return { clock, simulator: createNetResultsSimulator({ world: createWorld(options), clock, ...options }) }
}

/** Sends a body as it is, as Marcus Oyelaran unless the headers say otherwise. */
export function post(
  simulator: NetResultsSimulator,
  controller: string,
  body: unknown,
  headers: Record<string, string> = {},
) {
  return simulator.handle(
    new Request(`${BASE_URL}${API_PATH}?Controller=${controller}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: LOGINS.marcus, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
}

/** Calls one operation and gives the whole JSON answer. */
export async function answerOf(
  simulator: NetResultsSimulator,
  operation: string,
  params: unknown = {},
  headers: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const [controller = '', method] = operation.split('.')
  const response = await post(simulator, controller, { jsonrpc: '2.0', id: 'one', method, params }, headers)
  return (await response.json()) as Record<string, unknown>
}

/** Calls one operation that has to succeed and gives its result. */
export async function resultOf(
  simulator: NetResultsSimulator,
  operation: string,
  params: unknown = {},
  headers: Record<string, string> = {},
): Promise<unknown> {
  const answer = await answerOf(simulator, operation, params, headers)
  if (!('result' in answer)) throw new Error(`${operation} answered ${JSON.stringify(answer)}`)
  return answer['result']
}

/** Calls one operation that answers with a list. */
export async function listOf(
  simulator: NetResultsSimulator,
  operation: string,
  params: unknown = {},
  headers: Record<string, string> = {},
): Promise<{ results: Record<string, unknown>[]; total?: number }> {
  return (await resultOf(simulator, operation, params, headers)) as {
    results: Record<string, unknown>[]
    total?: number
  }
}

/** The paging params with a column to sort by. */
export function paged(order_by: string, order_dir: 'ASC' | 'DESC' = 'ASC', offset = 0, limit = 50) {
  return { offset, limit, order_by, order_dir }
}

function authorization(login: { readonly userName: string; readonly password: string } | null): string {
  const bytes = new TextEncoder().encode(`${login?.userName ?? ''}:${login?.password ?? ''}`)
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))}`
}
