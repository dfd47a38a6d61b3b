import type { DataverseError } from './DataverseError'

/** Runs one read of Dataverse. Rejects with a `DataverseError`, or with the signal's reason once it is aborted. */
export type Read = <Answer>(task: () => PromiseLike<Answer>, signal?: AbortSignal) => Promise<Answer>

/** Dataverse allows 52 requests at a time per user, for all windows of his together: we take few. */
const LIMIT = 4
/** Milliseconds. `Xrm.WebApi` does not show `Retry-After`, so the pauses are our own. */
const PAUSES = [2_000, 4_000, 8_000] as const

/**
 * Keeps reads few at a time and patient when Dataverse is busy. `Xrm.WebApi` cannot be aborted: an aborted read rejects
 * at once, keeps its place until the answer has come, and the answer is dropped.
 */
export function createReadQueue(options: {
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly toError: (cause: unknown) => DataverseError
}): Read {
  const queue: (() => void)[] = []
  let running = 0

  function enter(): Promise<void> | undefined {
    if (running === LIMIT) return new Promise((resolve) => queue.push(resolve))
    running += 1
    return undefined
  }

  function leave(): void {
    const next = queue.shift()
    if (next) next()
    else running -= 1
  }

  async function ask<Answer>(task: () => PromiseLike<Answer>, signal?: AbortSignal): Promise<Answer> {
    await enter()
    try {
      for (let round = 0; ; round += 1) {
        if (signal?.aborted) throw signal.reason
        const outcome = await settle(task)
        if ('answer' in outcome) return outcome.answer
        const error = options.toError(outcome.cause)
        const pause = PAUSES[round]
        if (error.kind !== 'throttled' || pause === undefined) throw error
        await options.sleep(pause)
      }
    } finally {
      leave()
    }
  }

  return (task, signal) => (signal ? untilAborted(ask(task, signal), signal) : ask(task))
}

async function settle<Answer>(task: () => PromiseLike<Answer>) {
  try {
    return { answer: await task() }
  } catch (cause) {
    return { cause }
  }
}

function untilAborted<Answer>(work: Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
