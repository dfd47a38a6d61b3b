import { XMLParser } from 'fast-xml-parser'

/** What the package adds to a main form. */
export interface PackageForm {
  /** Logical name. */
  readonly table: string
  readonly tabs: readonly PackageTab[]
  readonly onLoad: readonly PackageHandler[]
  /** Web resource names of scripts. */
  readonly libraries: readonly string[]
}

export interface PackageTab {
  readonly name: string
  readonly label: string
  readonly sections: readonly PackageSection[]
  readonly onTabStateChange: readonly PackageHandler[]
}

export interface PackageSection {
  readonly name: string
  /** `null` = the label is not shown. */
  readonly label: string | null
  readonly cells: readonly PackageCell[]
}

export type PackageCell =
  | {
      readonly kind: 'column'
      readonly id: string
      readonly label: string
      readonly column: string
      readonly readOnly: boolean
    }
  | {
      readonly kind: 'webResource'
      readonly id: string
      readonly label: string
      /** Web resource name of the page. */
      readonly url: string
      readonly passParameters: boolean
      /** Height in form rows. */
      readonly rows: number
    }

export interface PackageHandler {
  readonly functionName: string
  readonly library: string
}

type Element = Readonly<Record<string, unknown>>

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
]
const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => LISTS.includes(name),
})

/** Reads what customizations.xml adds to the forms of tables; positions come from `ordinalvalue`, as on import. */
export function readForms(customizations: string): readonly PackageForm[] {
  const root = PARSER.parse(customizations) as Element
  return list(root, 'ImportExportXml', 'Entities', 'Entity').flatMap((entity) => {
    const name = entity.Name
    const table = String(typeof name === 'object' && name !== null ? (name as Element)['#text'] : name).toLowerCase()
    return list(entity, 'FormXml', 'forms', 'systemform').map((form) => ({
      table,
      tabs: sorted(list(form, 'form', 'tabs', 'tab'))
        .filter((tab) => tab['@solutionaction'] === 'Added')
        .map(readTab),
      onLoad: handlersOf(element(form, 'form'), 'onload'),
      libraries: list(form, 'form', 'formLibraries', 'Library').map((library) => String(library['@name'])),
    }))
  })
}

function readTab(tab: Element): PackageTab {
  return {
    name: String(tab['@name']),
    label: labelOf(tab),
    sections: list(tab, 'columns', 'column').flatMap((column) =>
      sorted(list(column, 'sections', 'section')).map(readSection),
    ),
    onTabStateChange: handlersOf(tab, 'tabstatechange'),
  }
}

function readSection(section: Element): PackageSection {
  const cells = list(section, 'rows', 'row').flatMap((row) => list(row, 'cell'))
  return {
    name: String(section['@name']),
    label: section['@showlabel'] === 'true' ? labelOf(section) : null,
    cells: sorted(cells).flatMap(readCell),
  }
}

function readCell(cell: Element): readonly PackageCell[] {
  const control = element(cell, 'control')
  const parameters = element(control, 'parameters')
  const id = String(control['@id'])
  const label = labelOf(cell)
  if (typeof parameters.Url === 'string') {
    const passParameters = parameters.PassParameters === 'true'
    return [
      { kind: 'webResource', id, label, url: parameters.Url, passParameters, rows: Number(cell['@rowspan'] ?? 1) },
    ]
  }
  const column = control['@datafieldname']
  return typeof column === 'string'
    ? [{ kind: 'column', id, label, column, readOnly: control['@disabled'] === 'true' }]
    : []
}

function handlersOf(owner: Element, event: string): readonly PackageHandler[] {
  return list(owner, 'events', 'event')
    .filter((one) => one['@name'] === event)
    .flatMap((one) => sorted(list(one, 'Handlers', 'Handler')))
    .filter((handler) => handler['@enabled'] === 'true')
    .map((handler) => ({ functionName: String(handler['@functionName']), library: String(handler['@libraryName']) }))
}

function labelOf(owner: Element): string {
  return String(list(owner, 'labels', 'label')[0]?.['@description'] ?? '')
}

function sorted(elements: readonly Element[]): readonly Element[] {
  return [...elements].sort((a, b) => Number(a['@ordinalvalue'] ?? 0) - Number(b['@ordinalvalue'] ?? 0))
}

function element(owner: Element, name: string): Element {
  const found = owner[name]
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Element) : {}
}

/** The elements at the end of a path of names; the last name is a list, the others are single. */
function list(owner: Element, ...path: readonly string[]): readonly Element[] {
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce(element, owner)
  const found = parent[last]
  if (!Array.isArray(found)) return []
  return found.map((one: unknown) => (typeof one === 'object' && one !== null ? (one as Element) : {}))
}
