import * as v from 'valibot'
import { RpcError } from '../RpcError'

/** One call as it stands in the body, or what is wrong with it. */
export type Call =
  | { readonly id: string; readonly method: string; readonly params: Record<string, unknown> }
  | { readonly id: string | null; readonly error: RpcError }

/** The body of a request: one call or many. */
export interface Envelope {
  readonly batch: boolean
  readonly calls: readonly Call[]
}

const CALL = v.strictObject({
  jsonrpc: v.literal('2.0'),
  id: v.pipe(v.string(), v.nonEmpty()),
  method: v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/)),
  params: v.record(v.string(), v.unknown()),
})

/** Reads a body strictly: `jsonrpc` 2.0, a string id, a method, named params, nothing else. */
export function readEnvelope(text: string): Envelope {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return { batch: false, calls: [{ id: null, error: new RpcError('parseError', 'Parse error') }] }
  }
  if (!Array.isArray(body)) return { batch: false, calls: [readCall(body)] }
  // JSON-RPC 2.0, section 6: an empty batch is one invalid request.
  if (body.length === 0)
    return { batch: false, calls: [{ id: null, error: new RpcError('invalidRequest', 'Invalid Request') }] }
  return { batch: true, calls: body.map(readCall) }
}

function readCall(value: unknown): Call {
  const read = v.safeParse(CALL, value)
  const params: unknown = isObject(value) ? value['params'] : undefined
  // valibot's record takes an array; positional params are the old clients' habit and not in the contract.
  if (read.success && !Array.isArray(params)) {
    const { id, method, params } = read.output
    return { id, method, params }
  }
  const id = isObject(value) && typeof value['id'] === 'string' ? value['id'] : null
  const member = read.success ? 'params' : (v.getDotPath(read.issues[0]) ?? 'request')
  return { id, error: new RpcError('invalidRequest', 'Invalid Request', { member }) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
