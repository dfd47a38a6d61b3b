import { Worker } from 'node:worker_threads'
import type { Finding } from './inspectPackage'

export interface InspectionLimits {
  readonly milliseconds: number
  /** Of what the checker builds while it reads; the unpacked files themselves have limits of their own. */
  readonly heapMegabytes: number
}

/** Ours takes a tenth of either. */
const LIMITS: InspectionLimits = { milliseconds: 15_000, heapMegabytes: 512 }

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
      clearTimeout(deadline)
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
    const deadline = setTimeout(() => {
      refuse(`Reading it takes more than ${limits.milliseconds / 1000} seconds.`)
    }, limits.milliseconds)
    worker.once('message', (findings: readonly Finding[]) => {
      clearTimeout(deadline)
      resolve(findings)
    })
    worker.once('error', (error: Error & { readonly code?: string }) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
        return refuse(`Reading it takes more than ${limits.heapMegabytes} MB of memory.`)
      clearTimeout(deadline)
      reject(error)
    })
  })
