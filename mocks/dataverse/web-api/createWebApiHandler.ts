import { parseGuid } from '../../../webresources/domain/Guid'
import type { CallLog } from '../CallLog'
import { DataverseFault, toFault } from '../DataverseFault'
import { LARGEST_PAGE } from '../Organization'
import type { Organization } from '../Organization'
import { tableOfSet } from '../schema/tables'
import type { TableStore } from '../TableStore'
import { nextLink } from '../xrm/createXrmWebApi'
import { ORGANIZATION } from '../xrm/createGlobalContext'
import { readMetadata } from './readMetadata'

export interface WebApiParts {
  readonly organization: Organization
  readonly store: TableStore
  readonly log: CallLog
  readonly clientUrl: string
  readonly travel: () => Promise<void>
  readonly userId: () => string
}

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const ROOT = '/api/data/v9.2/'

/** The OData endpoint over the tables, for whoever calls it by `fetch`. */
export function createWebApiHandler(parts: WebApiParts): (request: Request) => Promise<Response> {
  const { log, travel } = parts
  return async (request) => {
    const { pathname, search } = new URL(request.url)
    const body: unknown = ['POST', 'PATCH'].includes(request.method) ? await request.clone().json() : undefined
    const end = log.begin(`${request.method} ${pathname}`, { search, body })
    try {
      await travel()
      const answer = answerRequest(
        parts,
        request,
        decodeURIComponent(pathname.slice(pathname.indexOf(ROOT) + ROOT.length)),
        search,
        body,
      )
      end('ok', answer.body ?? null)
      return respond(withoutAnnotations(request, answer))
    } catch (error) {
      const fault = toFault(error)
      const answer = { status: fault.status, body: { error: { code: fault.code, message: fault.message } } }
      end('failed', answer.body)
      return respond(fault.fault === 'tooManyRequests' ? { ...answer, headers: { 'Retry-After': '5' } } : answer)
    }
  }
}

function answerRequest(
  { organization, clientUrl, userId }: WebApiParts,
  request: Request,
  path: string,
  search: string,
  body: unknown,
): Answer {
  if (path === 'WhoAmI' || path === 'WhoAmI()') {
    return {
      status: 200,
      body: {
        BusinessUnitId: ORGANIZATION.organizationId,
        UserId: userId(),
        OrganizationId: ORGANIZATION.organizationId,
      },
    }
  }
  if (path.startsWith('EntityDefinitions')) return { status: 200, body: readMetadata(path) }
  const [, entitySet = '', rawId] = /^(\w+)(?:\((.+)\))?$/.exec(path) ?? []
  const table = tableOfSet(entitySet)
  const id = rawId === undefined ? null : parseGuid(rawId)
  if (rawId !== undefined && id === null)
    throw new DataverseFault('badQuery', `Unrecognized 'Edm.Guid' literal '${rawId}'.`)
  const context = `${clientUrl}${ROOT}$metadata#${entitySet}`

  if (id === null && request.method === 'GET') {
    const pageSize = Number(/odata\.maxpagesize=(\d+)/.exec(request.headers.get('Prefer') ?? '')?.[1] ?? LARGEST_PAGE)
    const { records, nextSkip, count } = organization.retrieveMultiple(table.logicalName, search, pageSize)
    return {
      status: 200,
      body: {
        '@odata.context': context,
        ...(count === null ? {} : { '@odata.count': count }),
        value: records,
        ...(nextSkip === null ? {} : { '@odata.nextLink': nextLink(clientUrl, entitySet, search, nextSkip, pageSize) }),
      },
    }
  }
  if (id === null && request.method === 'POST') {
    const created = organization.create(table.logicalName, body)
    return { status: 204, headers: { 'OData-EntityId': `${clientUrl}${ROOT}${entitySet}(${created})` } }
  }
  if (id !== null && request.method === 'GET') {
    return {
      status: 200,
      body: { '@odata.context': `${context}/$entity`, ...organization.retrieve(table.logicalName, id, search) },
    }
  }
  if (id !== null && request.method === 'PATCH') {
    organization.update(table.logicalName, id, body, request.headers.get('If-Match') ?? undefined)
    return { status: 204, headers: { 'OData-EntityId': `${clientUrl}${ROOT}${entitySet}(${id})` } }
  }
  if (id !== null && request.method === 'DELETE') {
    organization.remove(table.logicalName, id)
    return { status: 204 }
  }
  throw new DataverseFault('badQuery', `The simulated Dataverse does not answer ${request.method} ${path}.`)
}

/** Annotations other than the ETag come only to whoever asks for them by `Prefer`. */
function withoutAnnotations(request: Request, answer: Answer): Answer {
  if (request.headers.get('Prefer')?.includes('odata.include-annotations')) return answer
  const body: unknown = JSON.parse(JSON.stringify(answer.body ?? null), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([name]) => name.indexOf('@') <= 0))
      : value,
  )
  return { ...answer, body }
}

function respond({ status, body, headers }: Answer): Response {
  return new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'OData-Version': '4.0', 'Content-Type': 'application/json; odata.metadata=minimal', ...headers },
  })
}
