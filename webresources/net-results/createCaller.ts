import * as v from 'valibot'
import { createBatcher, type BatchMode } from './batch'
import { createError } from './Failure'
import { operationName, type Operation } from './operations'
import { createRequest, readSingle } from './rpcEnvelope'
import { createTransport, type TransportOptions } from './transport'
import { withRetries, type RetryOptions } from './withRetries'

export interface CallerOptions extends TransportOptions, RetryOptions {
  /** @default one for all clients of the page */
  readonly batchMode?: BatchMode
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined
  /**
   * A write travels alone and is sent once, whatever comes back: it may have happened. That holds for an abort and a
   * timeout too. @default false
   */
  readonly write?: boolean
}

/** Calls one operation; rejects with a `NetResultsError`, or with the signal's reason. */
export type Caller = <Result>(
  operation: Operation<Result>,
  params: Readonly<Record<string, unknown>>,
  options?: CallOptions,
) => Promise<Result>

const batchModeOfPage: BatchMode = { refused: false }

export function createCaller(options: CallerOptions): Caller {
  const post = createTransport(options)
  const read = createBatcher(withRetries(post, options), options.batchMode ?? batchModeOfPage)
  let lastId = 0

  return async (operation, params, { signal, write = false } = {}) => {
    const { controller, method } = operation
    // Letters keep a server from echoing it as a number.
    const request = createRequest(`nr${++lastId}`, method, params)
    const answer = write
      ? readSingle(await post(controller, request, signal), request.id)
      : await read(controller, request, signal)
    if (!answer.ok) throw createError(answer.failure, operationName(operation))
    const result = v.safeParse(operation.result, answer.value)
    // No `cause`: the schema's issues quote what they have found.
    if (!result.success) throw createError({ kind: 'malformed' }, operationName(operation))
    return result.output
  }
}
