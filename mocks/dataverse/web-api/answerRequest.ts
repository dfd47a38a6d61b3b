import { parseGuid } from '../../../webresources/domain/Guid'
import { DataverseFault } from '../DataverseFault'
import { LARGEST_PAGE } from '../Organization'
import type { Organization } from '../Organization'
import { fetchXmlRecords } from '../query/fetchXmlRecords'
import { lookupBehind } from '../query/resolvePath'
import { tableNamed, tableOfSet } from '../schema/tables'
import type { Table } from '../schema/Table'
import type { WireRecord } from '../toWireRecord'
import type { TableStore } from '../TableStore'
import { callFunction } from './callFunction'
import { nextLink } from './nextLink'
import { readMetadata } from './readMetadata'

/** One call of the Web API, wherever it came in. */
export interface WebApiCall {
  readonly method: string
  /** Below the root, decoded: `contacts(<id>)`. */
  readonly path: string
  /** With its question mark; empty = none. */
  readonly search: string
  readonly headers: Headers
  /** Parsed JSON; `undefined` = none. */
  readonly body?: unknown
}

export interface WebApiAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface WebApiTarget {
  readonly store: TableStore
  readonly organization: Organization
  readonly clientUrl: string
  readonly userId: () => string
}

export const ROOT = '/api/data/v9.2/'

/** Answers one call; throws a `DataverseFault` when Dataverse would refuse. */
export function answerRequest(target: WebApiTarget, call: WebApiCall): WebApiAnswer {
  const { method, path, search } = call
  const called = method === 'GET' ? callFunction(target.store, target.userId(), path, search) : null
  if (called !== null)
    return { status: 200, body: { '@odata.context': `${target.clientUrl}${ROOT}$metadata#Edm`, ...called } }
  if (path.startsWith('EntityDefinitions')) return { status: 200, body: readMetadata(target.store, path, search) }

  const [, entitySet = '', rawId, navigation] = /^(\w+)(?:\(([^)]+)\))?(?:\/(\w+))?$/.exec(path) ?? []
  const table = tableOfSet(entitySet)
  if (rawId === undefined) {
    if (method === 'GET') return answerRows(target, table, call, search)
    if (method === 'POST') {
      const created = target.organization.create(table.logicalName, call.body)
      return { status: 204, headers: { 'OData-EntityId': entityUrl(target, table, created) } }
    }
  } else {
    const id = readId(rawId)
    if (navigation === undefined) return answerRow(target, table, id, call)
    if (method === 'GET') return answerCollection(target, table, id, navigation, call)
  }
  throw new DataverseFault('badQuery', `The simulated Dataverse does not answer ${method} ${path}.`)
}

function answerRow(
  target: WebApiTarget,
  table: Table,
  id: string,
  { method, path, search, headers, body }: WebApiCall,
) {
  const { organization } = target
  if (method === 'GET') {
    const context = `${contextOf(target, table)}/$entity`
    return { status: 200, body: { '@odata.context': context, ...organization.retrieve(table.logicalName, id, search) } }
  }
  if (method === 'PATCH') {
    organization.update(table.logicalName, id, body, headers.get('If-Match') ?? undefined)
    return { status: 204, headers: { 'OData-EntityId': entityUrl(target, table, id) } }
  }
  if (method === 'DELETE') {
    organization.remove(table.logicalName, id)
    return { status: 204 }
  }
  throw new DataverseFault('badQuery', `The simulated Dataverse does not answer ${method} ${path}.`)
}

function answerRows(target: WebApiTarget, table: Table, { headers }: WebApiCall, search: string): WebApiAnswer {
  const fetchXml = /^\?fetchXml=([\s\S]*)$/i.exec(search)?.[1]
  if (fetchXml !== undefined) {
    const { entities, fetchXmlPagingCookie: cookie } = fetchXmlRecords(target.organization, table.logicalName, fetchXml)
    const paging = cookie === undefined ? {} : { '@Microsoft.Dynamics.CRM.fetchxmlpagingcookie': cookie }
    return { status: 200, body: { '@odata.context': contextOf(target, table), ...paging, value: entities } }
  }
  const pageSize = Number(/odata\.maxpagesize=(\d+)/.exec(headers.get('Prefer') ?? '')?.[1] ?? LARGEST_PAGE)
  const { records, nextSkip, count } = target.organization.retrieveMultiple(table.logicalName, search, pageSize)
  const next = nextSkip === null ? null : nextLink(target.clientUrl, table.entitySet, search, nextSkip, pageSize)
  return {
    status: 200,
    body: {
      '@odata.context': contextOf(target, table),
      ...(count === null ? {} : { '@odata.count': count }),
      value: records,
      ...(next === null ? {} : { '@odata.nextLink': next }),
    },
  }
}

/** `accounts(<id>)/contact_customer_accounts`: the rows that point at this one, and what else was asked of them. */
function answerCollection(target: WebApiTarget, table: Table, id: string, navigation: string, call: WebApiCall) {
  const collection = table.collections[navigation]
  if (collection === undefined) {
    const { target: single } = lookupBehind(table, navigation)
    const row = target.organization.retrieve(table.logicalName, id, `?$expand=${navigation}`)[navigation]
    if (typeof row !== 'object' || row === null) return { status: 204 }
    return { status: 200, body: { '@odata.context': `${contextOf(target, single)}/$entity`, ...row } }
  }
  const own =
    'intersect' in collection ? partnersOf(target, table, id, navigation) : `_${collection.lookup}_value eq ${id}`
  if (!('intersect' in collection)) target.organization.retrieve(table.logicalName, id, `?$select=${table.primaryId}`)
  const asked = call.search.replace(/^\?/, '').split('&').filter(Boolean)
  const filter = asked.find((option) => /^(\$|%24)filter=/i.test(option))
  const others = asked.filter((option) => option !== filter)
  const wanted = filter === undefined ? own : `${own} and (${filter.slice(filter.indexOf('=') + 1)})`
  return answerRows(target, tableNamed(collection.table), call, `?${[...others, `$filter=${wanted}`].join('&')}`)
}

/** A filter for the rows that an intersect table pairs with this one. */
function partnersOf({ organization }: WebApiTarget, table: Table, id: string, navigation: string): string {
  const { primaryId } = tableNamed(table.collections[navigation]?.table ?? '')
  const expanded = organization.retrieve(table.logicalName, id, `?$expand=${navigation}($select=${primaryId})`)[
    navigation
  ]
  const ids = (expanded as readonly WireRecord[]).map((row) => `'${String(row[primaryId])}'`)
  return `Microsoft.Dynamics.CRM.In(PropertyName='${primaryId}',PropertyValues=[${ids.join(',')}])`
}

function readId(text: string): string {
  const id = parseGuid(text)
  if (id === null) throw new DataverseFault('badQuery', `Unrecognized 'Edm.Guid' literal '${text}'.`)
  return id
}

function contextOf({ clientUrl }: WebApiTarget, { entitySet }: Table): string {
  return `${clientUrl}${ROOT}$metadata#${entitySet}`
}

function entityUrl({ clientUrl }: WebApiTarget, { entitySet }: Table, id: string): string {
  return `${clientUrl}${ROOT}${entitySet}(${id})`
}
