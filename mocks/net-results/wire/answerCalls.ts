import { CONTROLLERS } from '../operations/controllers'
import type { CallContext } from '../operations/operation'
import { RpcError } from '../RpcError'
import type { Faults } from '../Faults'
import { damageRows } from './damageRows'
import type { Call, Envelope } from './envelope'

/** The JSON of the answer: one object, or for a batch an array in reversed order, as JSON-RPC 2.0 allows. */
export function answerCalls(
  controller: string,
  { batch, calls }: Envelope,
  context: CallContext,
  faults: Faults,
): unknown {
  const operations = calls.map((call) => ('method' in call ? `${controller}.${call.method}` : controller))
  const answers = calls.map((call) => answerCall(controller, call, context, faults))
  if (!batch) return answers[0]
  const kept =
    faults.take('batchAnswersMissing', operations) === null ? answers : answers.filter((_, index) => index % 2 === 0)
  const [first] = kept
  if (first !== undefined && faults.take('batchIdForeign', operations) !== null) first['id'] = 'of-somebody-else'
  return faults.take('batchInOrder', operations) === null ? kept.reverse() : kept
}

function answerCall(controller: string, call: Call, context: CallContext, faults: Faults): Record<string, unknown> {
  if ('error' in call) return { jsonrpc: '2.0', id: call.id, error: call.error }
  const operation = [`${controller}.${call.method}`]
  const id = faults.take('wrongId', operation) === null ? call.id : `${call.id}-of-somebody-else`
  try {
    const known = CONTROLLERS.get(controller)
    const method = known !== undefined && Object.hasOwn(known, call.method) ? known[call.method] : undefined
    if (method === undefined || faults.take('unsupported', operation) !== null) {
      throw new RpcError('methodNotFound', 'Method not found', { method: `${controller}.${call.method}` })
    }
    const refused = faults.take('refused', operation)
    if (refused !== null) throw new RpcError('refused', refused.message ?? 'Net-Results refused')
    return { jsonrpc: '2.0', id, result: spoil(method.call(call.params, context), operation, faults) }
  } catch (error) {
    if (error instanceof RpcError) return { jsonrpc: '2.0', id, error }
    throw error
  }
}

function spoil(result: unknown, operation: readonly string[], faults: Faults): unknown {
  const malformed = faults.take('malformedRows', operation)
  const damaged = malformed === null ? result : damageRows(result, malformed.damage, malformed.texts)
  const isList = typeof damaged === 'object' && damaged !== null && 'results' in damaged && 'total' in damaged
  if (!isList || faults.take('withoutTotals', operation) === null) return damaged
  return { results: damaged.results }
}
