import type { Faults } from '../Faults'
import { RpcError } from '../RpcError'

/** Makes answers with the headers that every answer has. */
export interface Reply {
  html(status: number, title: string, headers?: Record<string, string>): Response
  json(value: unknown): Response
}

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** What a server in trouble answers before it has looked at the calls: `undefined` = no trouble, `null` = never anything. */
export function answerFault(
  faults: Faults,
  operations: readonly string[],
  batch: boolean,
  reply: Reply,
): Response | null | undefined {
  const status = (code: number) => reply.html(code, TITLES[code] ?? 'Error')
  if (faults.take('hang', operations) !== null) return null
  const other = faults.take('status', operations)
  if (other !== null) return status(other.status)
  const down = faults.take('down', operations)
  if (down !== null) return status(down.status ?? 503)
  const throttled = faults.take('throttled', operations)
  if (throttled !== null) {
    const { retryAfterSeconds: seconds } = throttled
    return reply.html(429, 'Too Many Requests', seconds === undefined ? {} : { 'retry-after': String(seconds) })
  }
  if (faults.take('wrongPassword', operations) !== null) {
    return reply.html(401, 'Unauthorized', { 'www-authenticate': 'Basic realm="Net-Results", charset="UTF-8"' })
  }
  if (faults.take('notPermitted', operations) !== null) return reply.html(403, 'Forbidden')
  if (faults.take('htmlInsteadOfJson', operations) !== null) return reply.html(200, 'Sign in to Net-Results')
  const refused = batch ? faults.take('batchRefused', operations) : null
  if (refused?.status !== undefined) return status(refused.status)
  if (refused !== null) {
    return reply.json({ jsonrpc: '2.0', id: null, error: new RpcError('invalidRequest', 'Invalid Request') })
  }
  return undefined
}
