import type { Trace } from '../domain/RequestTrace'
import type { ClientApi } from './ClientApi'

const METHODS = ['retrieveRecord', 'retrieveMultipleRecords', 'createRecord', 'updateRecord', 'deleteRecord'] as const

type Method = (table: string, ...rest: unknown[]) => PromiseLike<unknown>

const requestIds = new WeakMap<object, string>()

/** The id of the request that was refused with this. */
export function requestIdOf(cause: unknown): string | null {
  return typeof cause === 'object' && cause !== null ? (requestIds.get(cause) ?? null) : null
}

/** The same client API; tells of each request by method and table, never by row, column or filter. */
export function traceWebApi(xrm: ClientApi, trace: Trace | undefined, now: () => number = Date.now): ClientApi {
  if (trace === undefined) return xrm
  let last = 0
  const traced = (name: (typeof METHODS)[number]): Method => {
    return async (table, ...rest) => {
      const startedAt = now()
      const started = performance.now()
      const id = `dv${++last}`
      const tell = (outcome: string) =>
        trace({
          ids: [id],
          what: `${name} ${table}`,
          at: startedAt,
          milliseconds: Math.ceil(performance.now() - started),
          status: null,
          outcome,
        })
      try {
        const answer = await (xrm.WebApi as unknown as Record<string, Method>)[name]?.(table, ...rest)
        tell('ok')
        return answer
      } catch (cause) {
        tell('failed')
        if (typeof cause === 'object' && cause !== null) requestIds.set(cause, id)
        throw cause
      }
    }
  }
  // Inherits the rest: a host object may be neither copied nor changed.
  const WebApi: unknown = Object.create(
    xrm.WebApi,
    Object.fromEntries(METHODS.map((name) => [name, { value: traced(name) }])),
  )
  return Object.create(xrm, { WebApi: { value: WebApi } }) as ClientApi
}
