import type { ClientApi } from './ClientApi'
import { RECORD_NAMES, TABLES } from './columns'
import { DataverseError } from './DataverseError'

/** Collections of the tables that our pages read or write, as the Web API names them. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  [TABLES.user]: 'systemusers',
  [TABLES.userSettings]: 'usersettingscollection',
  [TABLES.contact]: RECORD_NAMES.contact.collection,
  [TABLES.lead]: RECORD_NAMES.lead.collection,
  account: RECORD_NAMES.account.collection,
  [TABLES.email]: 'emails',
  [TABLES.variable]: 'environmentvariabledefinitions',
}

const READ_HEADERS = { Accept: 'application/json', 'OData-MaxVersion': '4.0', 'OData-Version': '4.0' }

/** Where the Web API begins, below the organization's address. */
export const ROOT = '/api/data/v9.2/'

type Json = Readonly<Record<string, unknown>>

/** The Web API by address, below `/api/data/v9.2/`. Rejects with what `toDataverseError` understands. */
export interface Http {
  get(path: string): Promise<Json>
  /** Gives the id of the new row, `undefined` when the answer does not name it. */
  post(path: string, body: unknown): Promise<string | undefined>
  patch(path: string, body: unknown): Promise<void>
  remove(path: string): Promise<void>
  /** When the organization answered, in the format of HTTP; `null` = it does not say. */
  date(): Promise<string | null>
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * Calls go with the session's cookies to the page's own organization.
 *
 * @param clientUrl where the organization is; no slash at the end
 */
export function openHttp(clientUrl: string, request: Fetch = (url, init) => fetch(url, init)): Http {
  async function send(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await request(`${clientUrl}${ROOT}${path}`, {
      method,
      credentials: 'same-origin',
      // A session that has ended answers with the way to the sign-in page.
      redirect: 'manual',
      headers: body === undefined ? READ_HEADERS : { ...READ_HEADERS, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (answer.ok && isOfWebApi(answer)) return answer
    if (answer.ok) throw new DataverseError('malformed', 'Something else than Dataverse has answered.')
    if (answer.type === 'opaqueredirect') throw { status: 401, message: 'The session has ended.' }
    const said = await readJson(answer)
    throw { ...said, status: answer.status }
  }

  return {
    get: async (path) => readJson(await send('GET', path)),
    async post(path, body) {
      const answer = await send('POST', path, body)
      return /\(([0-9a-f-]{36})\)$/i.exec(answer.headers.get('OData-EntityId') ?? '')?.[1]
    },
    async patch(path, body) {
      await send('PATCH', path, body)
    },
    async remove(path) {
      await send('DELETE', path)
    },
    date: async () => (await send('GET', 'WhoAmI')).headers.get('Date'),
  }
}

/**
 * The part of `Xrm.WebApi` that our pages use, over HTTP, for a page that finds no `Xrm`: the same answers, and
 * rejections that `toDataverseError` understands.
 *
 * @param clientUrl where the organization is; no slash at the end
 */
export function webApiOverHttp(clientUrl: string, request?: Fetch): ClientApi['WebApi'] {
  const http = openHttp(clientUrl, request)
  const api = {
    retrieveRecord: async (table: string, id: string, options = '') =>
      http.get(`${collectionOf(table)}(${id})${options}`),

    async retrieveMultipleRecords(table: string, options = '') {
      const { value, ...rest } = await http.get(`${collectionOf(table)}${options}`)
      const next = rest['@odata.nextLink']
      return { entities: value, ...(typeof next === 'string' ? { nextLink: next } : {}) }
    },

    async createRecord(table: string, data: unknown) {
      return { entityType: table, id: await http.post(collectionOf(table), data) }
    },

    async updateRecord(table: string, id: string, data: unknown) {
      await http.patch(`${collectionOf(table)}(${id})`, data)
      return { entityType: table, id }
    },
  }
  return api as unknown as ClientApi['WebApi']
}

/** A sign-in page of something in between comes with HTTP 200 as well: taken for an answer, a write would count as done. */
function isOfWebApi({ status, headers }: Response): boolean {
  return status === 204 || /\bjson\b/.test(headers.get('Content-Type') ?? '')
}

function collectionOf(table: string): string {
  const collection = COLLECTIONS[table]
  if (collection === undefined) throw new Error(`The table ${table} has no line in webApiOverHttp.`)
  return collection
}

/** What stands in an answer; an empty object for anything that is no JSON object. */
async function readJson(answer: Response): Promise<Json> {
  try {
    const body: unknown = await answer.json()
    return typeof body === 'object' && body !== null ? (body as Json) : {}
  } catch {
    return {}
  }
}
