import type { RequestTrace } from '../domain/RequestTrace'
import type { RpcRequest } from './rpcEnvelope'

/** What a body asks for, by method: never with its parameters. */
export function describeRequest(controller: string, body: unknown): Pick<RequestTrace, 'ids' | 'what'> {
  const requests = (Array.isArray(body) ? body : [body]) as readonly Partial<RpcRequest>[]
  const counts = new Map<string, number>()
  for (const { method = '?' } of requests) counts.set(method, (counts.get(method) ?? 0) + 1)
  const methods = [...counts].map(([method, count]) => (count === 1 ? method : `${method} ×${count}`))
  return {
    ids: requests.flatMap(({ id }) => (id === undefined ? [] : [id])),
    what: `${controller}.${methods.join(' + ')}`,
  }
}
