import { XMLParser } from 'fast-xml-parser'
import { DataverseFault } from '../DataverseFault'
import type { FoundRecords, Organization } from '../Organization'
import { tableNamed } from '../schema/tables'
import type { WireRecord } from '../toWireRecord'

const MANY = ['attribute', 'condition', 'filter', 'order', 'link-entity', 'value']
const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => MANY.includes(name),
})
const COMPARISONS: Readonly<Record<string, string>> = {
  eq: 'eq',
  ne: 'ne',
  neq: 'ne',
  gt: 'gt',
  ge: 'ge',
  lt: 'lt',
  le: 'le',
}

type Element = Readonly<Record<string, unknown>>

/** What each element may have: anything else would change the answer, so it is refused rather than ignored. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  fetch: ['@version', '@mapping', '@output-format', '@no-lock', '@top', '@count', '@page', '@paging-cookie', 'entity'],
  entity: ['@name', 'attribute', 'all-attributes', 'order', 'filter'],
  attribute: ['@name'],
  order: ['@attribute', '@descending'],
  filter: ['@type', 'condition', 'filter'],
  condition: ['@attribute', '@operator', '@value', 'value'],
}

export interface FetchXmlAnswer {
  readonly entities: readonly WireRecord[]
  readonly fetchXmlPagingCookie?: string
}

/** FetchXML over one table, translated to the OData options that the organization reads; anything further is refused. */
export function fetchXmlRecords(organization: Organization, table: string, encoded: string): FetchXmlAnswer {
  const fetch = child(parse(encoded), 'fetch')
  demandKnown('fetch', fetch)
  const entity = child(fetch, 'entity')
  if (entity['@name'] !== table)
    throw new DataverseFault(
      'badQuery',
      `The FetchXML is about '${String(entity['@name'])}', the request about '${table}'.`,
    )
  const count = Number(fetch['@count'] ?? 5000)
  const page = Number(fetch['@page'] ?? 1)
  const skip = (page - 1) * count
  const found = organization.retrieveMultiple(table, optionsOf(table, fetch, entity, skip), count)
  return answerOf(found, page)
}

function demandKnown(name: string, element: Element): void {
  for (const [member, value] of Object.entries(element)) {
    if (!KNOWN[name]?.includes(member))
      throw new DataverseFault(
        'badQuery',
        `The simulated Dataverse does not read '${member}' of <${name}> in FetchXML.`,
      )
    if (member === 'value' || member === 'all-attributes' || !(member in KNOWN)) continue
    for (const inner of Array.isArray(value) ? (value as readonly unknown[]) : [value])
      if (typeof inner === 'object' && inner !== null) demandKnown(member, inner as Element)
  }
}

function answerOf({ records, nextSkip }: FoundRecords, page: number): FetchXmlAnswer {
  if (nextSkip === null) return { entities: records }
  return {
    entities: records,
    fetchXmlPagingCookie: `<cookie pagenumber="${String(page + 1)}" pagingcookie="row=${String(nextSkip)}" istracking="False" />`,
  }
}

function optionsOf(table: string, fetch: Element, entity: Element, skip: number): string {
  const select = children(entity, 'attribute').map(({ '@name': name }) => property(table, String(name)))
  const filters = children(entity, 'filter').map((filter) => filterOf(table, filter))
  const order = children(entity, 'order').map(
    (one) => `${property(table, String(one['@attribute']))} ${one['@descending'] === 'true' ? 'desc' : 'asc'}`,
  )
  const options = [
    select.length > 0 ? `$select=${select.join(',')}` : '',
    filters.length > 0 ? `$filter=${encodeURIComponent(filters.join(' and '))}` : '',
    order.length > 0 ? `$orderby=${order.join(',')}` : '',
    fetch['@top'] === undefined ? '' : `$top=${String(fetch['@top'])}`,
    skip > 0 ? `$skiptoken=${encodeURIComponent(`<cookie row="${String(skip)}" />`)}` : '',
  ]
  return `?${options.filter((option) => option !== '').join('&')}`
}

function filterOf(table: string, filter: Element): string {
  const parts = [
    ...children(filter, 'condition').map((condition) => conditionOf(table, condition)),
    ...children(filter, 'filter').map((inner) => filterOf(table, inner)),
  ]
  return `(${parts.join(filter['@type'] === 'or' ? ' or ' : ' and ')})`
}

function conditionOf(table: string, condition: Element): string {
  const name = property(table, String(condition['@attribute']))
  const operator = String(condition['@operator'])
  const value = literal(table, String(condition['@attribute']), String(condition['@value']))
  const comparison = COMPARISONS[operator]
  if (comparison !== undefined) return `${name} ${comparison} ${value}`
  if (operator === 'null') return `${name} eq null`
  if (operator === 'not-null') return `${name} ne null`
  if (operator === 'in') {
    const values = children(condition, 'value').map((one) =>
      literal(table, String(condition['@attribute']), String(one['#text'] ?? one)),
    )
    return `Microsoft.Dynamics.CRM.In(PropertyName='${name}',PropertyValues=[${values.join(',')}])`
  }
  const pattern = String(condition['@value'])
  if (operator === 'like') {
    const name_ =
      pattern.startsWith('%') && pattern.endsWith('%')
        ? 'contains'
        : pattern.startsWith('%')
          ? 'endswith'
          : 'startswith'
    return `${name_}(${name},${literal(table, String(condition['@attribute']), pattern.replace(/^%|%$/g, ''))})`
  }
  throw new DataverseFault('badQuery', `The simulated Dataverse has no FetchXML operator '${operator}'.`)
}

function property(table: string, name: string): string {
  return tableNamed(table).columns[name]?.type === 'lookup' ? `_${name}_value` : name
}

function literal(table: string, name: string, value: string): string {
  return tableNamed(table).columns[name]?.type === 'text' ? `'${value.replaceAll("'", "''")}'` : value
}

function parse(encoded: string): Element {
  const xml = encoded.startsWith('<') ? encoded : decodeURIComponent(encoded)
  return PARSER.parse(xml) as Element
}

function child(element: Element, name: string): Element {
  const found = element[name]
  if (typeof found !== 'object' || found === null)
    throw new DataverseFault('badQuery', `Invalid XML: the element '${name}' is missing.`)
  return found as Element
}

function children(element: Element, name: string): readonly Element[] {
  return Array.isArray(element[name]) ? (element[name] as readonly Element[]) : []
}
