import type { NetResultsSimulator } from '../net-results/createNetResultsSimulator'

/** A request that never gets its answer: cut off on its way to Net-Results, or on its way back. */
export interface Cut {
  /** A method that the request calls. */
  readonly method: string
  readonly on: 'the way there' | 'the way back'
  /** How many of them get through before. */
  readonly after: number
}

export interface NetResultsWatch {
  /** The most requests and the most unfinished imports that there were at a time. */
  readonly most: { readonly requests: number; readonly imports: number }
  /** Settles once a request of that kind has been cut off. */
  cut(cut: Cut): Promise<void>
  stop(): void
}

/** Counts what Net-Results has to do at a time, and cuts off requests where a test wants it. */
export function watchNetResults(simulator: NetResultsSimulator): NetResultsWatch {
  const handle = simulator.handle.bind(simulator)
  const most = { requests: 0, imports: 0 }
  let requests = 0
  let passed = 0
  let armed: { readonly cut: Cut; happened(): void } | null = null

  async function count(request: Request): Promise<Response> {
    requests += 1
    most.requests = Math.max(most.requests, requests)
    try {
      return await handle(request)
    } finally {
      requests -= 1
      const jobs = [...simulator.store.imports.values()]
      most.imports = Math.max(
        most.imports,
        jobs.filter(({ status }) => !['complete', 'failed'].includes(status)).length,
      )
    }
  }

  simulator.handle = async (request) => {
    if (request.method !== 'POST') return handle(request)
    const here = armed
    if (here === null || !(await request.clone().text()).includes(`"${here.cut.method}"`)) return count(request)
    passed += 1
    if (passed <= here.cut.after) return count(request)
    armed = null
    if (here.cut.on === 'the way back') await count(request)
    here.happened()
    return new Promise<Response>(() => undefined)
  }

  return {
    most,
    cut: (cut) =>
      new Promise((resolve) => {
        passed = 0
        armed = { cut, happened: resolve }
      }),
    stop() {
      simulator.handle = handle
    },
  }
}
