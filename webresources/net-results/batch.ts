import type { Outcome } from './Failure'
import { createLimiter } from './createLimiter'
import { readBatch, readSingle, type RpcRequest } from './rpcEnvelope'
import type { Post } from './transport'
import { untilAborted } from './untilAborted'
import { whenAllAborted } from './whenAllAborted'

/** What a browser tab remembers: a server that has refused one batch is not offered another. */
export interface BatchMode {
  refused: boolean
}

/** Sends one request to a controller. Rejects only with the signal's reason. */
export type Ask = (controller: string, request: RpcRequest, signal?: AbortSignal) => Promise<Outcome<unknown>>

interface Call {
  readonly request: RpcRequest
  readonly signal: AbortSignal | undefined
  settle(outcome: Outcome<unknown>): void
  /** Ends the call with what was thrown. */
  fail(reason: unknown): void
}

const MOST_PER_BATCH = 50
const MOST_AT_ONCE = 6
/** These say something of the user or of the moment, and nothing against batches. */
const NO_REFUSAL: readonly number[] = [401, 403, 429, 502, 503, 504]

/**
 * Lets reads that start in the same microtask turn for the same controller travel as one JSON-RPC batch; one alone
 * travels plain. A batch that gets anything but one answer for each request is repeated singly, which is why only reads
 * may come this way.
 */
export function createBatcher(post: Post, mode: BatchMode): Ask {
  const limit = createLimiter(MOST_AT_ONCE)
  const waiting = new Map<string, Call[]>()

  return (controller, request, signal) => {
    const work = new Promise<Outcome<unknown>>((resolve, reject) => {
      const call: Call = { request, signal, settle: resolve, fail: reject }
      const others = waiting.get(controller)
      if (others !== undefined) return void others.push(call)
      waiting.set(controller, [call])
      queueMicrotask(() => {
        const calls = waiting.get(controller) ?? []
        waiting.delete(controller)
        for (let at = 0; at < calls.length; at += MOST_PER_BATCH) {
          void deliver(controller, calls.slice(at, at + MOST_PER_BATCH))
        }
      })
    })
    return untilAborted(work, signal)
  }

  async function deliver(controller: string, all: readonly Call[]): Promise<void> {
    const calls = all.filter(({ signal }) => !signal?.aborted)
    if (calls.length < 2 || mode.refused) return deliverSingly(controller, calls)
    const { signal, stop } = whenAllAborted(calls.map((call) => call.signal))
    try {
      const requests = calls.map(({ request }) => request)
      const outcome = await post(controller, requests, signal)
      const answers = readAnswers(outcome, requests)
      if (answers !== null) return calls.forEach((call, index) => call.settle(answers[index] ?? outcome))
      mode.refused = true
      await deliverSingly(controller, calls)
    } catch (reason) {
      calls.forEach((call) => call.fail(reason))
    } finally {
      stop()
    }
  }

  async function deliverSingly(controller: string, calls: readonly Call[]): Promise<void> {
    let denied: Outcome<unknown> | null = null
    const tasks = calls.map((call) => async () => {
      try {
        // A wrong password is not shown to the server again: it may lock the account.
        const outcome: Outcome<unknown> = denied ?? (await post(controller, call.request, call.signal))
        if (!outcome.ok && outcome.failure.kind === 'wrongCredentials') denied = outcome
        call.settle(readSingle(outcome, call.request.id))
      } catch (reason) {
        call.fail(reason)
      }
    })
    await Promise.all(tasks.map(limit))
  }
}

/** One outcome for each request; `null` when the server does not take batches. */
function readAnswers(outcome: Outcome<unknown>, requests: readonly RpcRequest[]): readonly Outcome<unknown>[] | null {
  if (outcome.ok) {
    return readBatch(
      outcome.value,
      requests.map(({ id }) => id),
    )
  }
  const { status } = outcome.failure
  return status === undefined || NO_REFUSAL.includes(status) ? requests.map(() => outcome) : null
}
