import type { Outcome } from './Failure'
import { retryDelay } from './retry'
import type { Post } from './transport'

export interface RetryOptions {
  /** From 0 to 1. @default `Math.random` */
  readonly random?: () => number
  /** Rejects with the signal's reason as soon as it is aborted. @default a timer */
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** The same request, tried again as long as {@link retryDelay} allows. For reads only. */
export function withRetries(post: Post, { random = Math.random, sleep = waitFor }: RetryOptions): Post {
  return async (controller, body, signal) => {
    for (let tries = 1; ; tries++) {
      const outcome: Outcome<unknown> = await post(controller, body, signal)
      const delay = outcome.ok ? null : retryDelay(outcome.failure, tries, random())
      if (delay === null) return outcome
      await sleep(delay, signal)
    }
  }
}

function waitFor(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const leave = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', leave)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', leave, { once: true })
  })
}
