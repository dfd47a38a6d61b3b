import { Worker } from 'node:worker_threads'
import type { Finding } from './inspectPackage'

export interface InspectionLimits {
  /** Of work, not of waiting: a busy machine must not make a sound package look hostile. */
  readonly cpuMilliseconds: number
  /** Of what the checker builds while it reads; the unpacked files themselves have limits of their own. */
  readonly heapMegabytes: number
}

/** Milliseconds. */
const LOOK_EVERY = 100

/** Ours takes a fifth of either. */
const LIMITS: InspectionLimits = { cpuMilliseconds: 15_000, heapMegabytes: 512 }

/**
 * `inspectPackage` for a zip that may come from anybody: whatever is in it, there is an answer within bounded time and
 * memory, because it is read in a thread that is ended when it takes too much. A package that would take more than the limits is refused with one finding.
 */
export const inspectUntrusted = (
  zip: Uint8Array,
  fileName: string,
  limits: InspectionLimits = LIMITS,
): Promise<readonly Finding[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./inspectPackage.worker.js', import.meta.url), {
      workerData: { zip, fileName },
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes },
    })
    const refuse = (what: string): void => {
      clearInterval(watch)
      void worker.terminate()
      resolve([
        {
          rule: 'zip/readable',
          level: 'import',
          what,
          where: fileName,
          remedy: 'Check where this file comes from: it is made to keep a reader busy, and no export is like that.',
        },
      ])
    }
    const begun = process.cpuUsage()
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(begun)
      if (user + system > limits.cpuMilliseconds * 1000)
        refuse(`Reading it takes more than ${limits.cpuMilliseconds / 1000} seconds.`)
    }, LOOK_EVERY)
    worker.once('message', (findings: readonly Finding[]) => {
      clearInterval(watch)
      resolve(findings)
    })
    worker.once('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return refuse(`Reading it takes more than ${limits.heapMegabytes} MB of memory.`)
      clearInterval(watch)
      reject(error)
    })
  })
