import { XMLParser } from 'fast-xml-parser'

export type Element = Readonly<Record<string, unknown>>

const LISTS = [
  'Entity',
  'systemform',
  'tab',
  'column',
  'section',
  'row',
  'cell',
  'event',
  'Handler',
  'Library',
  'label',
  'Dashboard',
  'LocalizedName',
  'WebResource',
  'AppModuleSiteMap',
  'Area',
  'Group',
  'SubArea',
  'Title',
  'CustomAction',
  'CommandDefinition',
  'JavaScriptFunction',
  'CrmParameter',
  'LocLabel',
]
const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTS.includes(name),
})

/** The root of customizations.xml; attributes are members with an at sign. */
export function parseCustomizations(xml: string): Element {
  return element(PARSER.parse(xml) as Element, 'ImportExportXml')
}

/** A child by name; empty when there is none. */
export function element(owner: Element, name: string): Element {
  return asElement(owner[name])
}

/** The elements at the end of a path of names; the last name is a list, the others are single. */
export function list(owner: Element, ...path: readonly string[]): readonly Element[] {
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce(element, owner)
  const found = parent[last]
  return Array.isArray(found) ? found.map(asElement) : []
}

/** By `ordinalvalue`, as on import. */
export function sorted(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => Number(a['@ordinalvalue'] ?? 0) - Number(b['@ordinalvalue'] ?? 0))
}

/** The text of a child element, or of an attribute. */
export function textOf(owner: Element, name: string): string {
  const found = owner[name]
  const text = typeof found === 'object' && found !== null ? (found as Element)['#text'] : found
  return typeof text === 'string' ? text : ''
}

/** The first label of an element that has some. */
export function labelOf(owner: Element): string {
  return textOf(list(owner, 'labels', 'label')[0] ?? {}, '@description')
}

/** The logical name of an `Entity`. */
export function tableOf(entity: Element): string {
  return textOf(entity, 'Name').toLowerCase()
}

function asElement(found: unknown): Element {
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Element) : {}
}
