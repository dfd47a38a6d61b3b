import * as v from 'valibot'
import { createBatcher, type BatchMode } from './batch'
import { createError } from './Failure'
import type { Operation } from './operations'
import { createRequest, readSingle } from './rpcEnvelope'
import { createTransport, type TransportOptions } from './transport'
import { withRetries, type RetryOptions } from './withRetries'

export interface CallerOptions extends TransportOptions, RetryOptions {
  /** @default one for all clients of the page, until it is loaded anew */
  readonly batchMode?: BatchMode
}

/**
 * Calls one operation; rejects with a `NetResultsError`, or with the signal's reason. A write travels alone and is sent
 * once, whatever comes back, after an abort and a timeout too: it may have happened.
 */
export type Caller = <Result>(
  operation: Operation<Result>,
  params: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
) => Promise<Result>

const batchModeOfPage: BatchMode = { refused: false }

export function createCaller(options: CallerOptions): Caller {
  const post = createTransport(options)
  const read = createBatcher(withRetries(post, options), options.batchMode ?? batchModeOfPage)
  let lastId = 0

  return async (operation, params, signal) => {
    const [controller = '', method = ''] = operation.name.split('.')
    // Letters keep a server from echoing it as a number.
    const request = createRequest(`nr${++lastId}`, method, params)
    const answer = operation.write
      ? readSingle(await post(controller, request, signal, true), request.id)
      : await read(controller, request, signal)
    if (!answer.ok) throw createError(answer.failure, operation.name, request.id)
    const result = v.safeParse(operation.result, answer.value)
    // No `cause`: the schema's issues quote what they have found.
    if (!result.success) throw createError({ kind: 'malformed' }, operation.name, request.id)
    return result.output
  }
}
