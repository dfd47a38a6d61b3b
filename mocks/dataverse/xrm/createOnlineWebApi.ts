import type { CallLog } from '../CallLog'
import { DataverseFault } from '../DataverseFault'
import { tableNamed } from '../schema/tables'
import { answerRequest } from '../web-api/answerRequest'
import type { WebApiCall, WebApiTarget } from '../web-api/answerRequest'
import { respond } from '../web-api/respond'
import { toXrmError } from './toXrmError'

export interface OnlineWebApiParts extends WebApiTarget {
  readonly log: CallLog
  readonly travel: (isWrite: boolean) => Promise<void>
  readonly now: () => number
}

/** The requests that a batch may hold (Microsoft, "Xrm.WebApi.online.executeMultiple"). */
const LARGEST_BATCH = 1000
const CRUD = 2

/** The two calls that `Xrm.WebApi.online` has beyond the others; both answer with what `fetch` would. */
export function createOnlineWebApi(parts: OnlineWebApiParts) {
  const { store, log, travel } = parts
  async function perform(name: string, requests: readonly unknown[]): Promise<Response[]> {
    const end = log.begin(`Xrm.WebApi.online.${name}`, requests)
    try {
      await travel(requests.flat().some((one) => readRequest(one).method !== 'GET'))
      if (requests.flat().length > LARGEST_BATCH)
        throw new DataverseFault('badQuery', `The batch has more than ${String(LARGEST_BATCH)} requests.`)
      const answers = requests.flatMap((request) =>
        // An array within the array is a change set: all of it, or nothing.
        Array.isArray(request)
          ? store.attempt(() => request.map((one) => answerRequest(parts, readChange(one))))
          : [answerRequest(parts, readRequest(request))],
      )
      end(
        'ok',
        answers.map(({ body }) => body ?? null),
      )
      return answers.map((answer) => respond(answer, parts.now()))
    } catch (error) {
      const rejection = toXrmError(error)
      end('failed', rejection)
      throw rejection
    }
  }
  return {
    async execute(request: unknown): Promise<Response> {
      const [answer] = await perform('execute', [request])
      if (answer === undefined) throw new Error('One request has one answer.')
      return answer
    },
    executeMultiple: (requests: readonly unknown[]) => perform('executeMultiple', requests),
  }
}

/** Change sets change: reading inside of one is refused. */
function readChange(request: unknown): WebApiCall {
  const call = readRequest(request)
  if (call.method === 'GET') throw new DataverseFault('badQuery', 'A change set must not hold a GET request.')
  return call
}

/** Reads what `getMetadata` says of a request: create, retrieve, update, delete, or the function WhoAmI. */
function readRequest(request: unknown): WebApiCall {
  const { getMetadata, etn, id, payload } = Object(request) as Readonly<Record<string, unknown>>
  if (typeof getMetadata !== 'function') throw new Error('request.getMetadata is not a function')
  const metadata: unknown = getMetadata.call(request)
  const { operationType, operationName } = Object(metadata) as Readonly<Record<string, unknown>>
  const headers = new Headers({ Prefer: 'odata.include-annotations="*"' })
  if (operationName === 'WhoAmI') return { method: 'GET', path: 'WhoAmI', search: '', headers }
  if (operationType !== CRUD)
    throw new Error(
      `Xrm.WebApi.online.execute does not simulate ${String(operationName)}: add it in mocks/dataverse/xrm/createOnlineWebApi.ts.`,
    )
  const { entitySet } = tableNamed(String(etn))
  const row = `${entitySet}(${String(id)})`
  switch (operationName) {
    case 'Create':
      return { method: 'POST', path: entitySet, search: '', headers, body: payload }
    case 'Update':
      return { method: 'PATCH', path: row, search: '', headers, body: payload }
    case 'Delete':
      return { method: 'DELETE', path: row, search: '', headers }
    default: {
      const search = Array.isArray(payload) ? `?$select=${payload.join(',')}` : ''
      return { method: 'GET', path: row, search, headers }
    }
  }
}
