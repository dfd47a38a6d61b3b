import { element, labelOf, list, sorted, tableOf } from './customizations'
import type { Element } from './customizations'

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

/** Reads what customizations.xml adds to the forms of tables; positions come from `ordinalvalue`, as on import. */
export function readForms(root: Element): readonly PackageForm[] {
  return list(root, 'Entities', 'Entity').flatMap((entity) =>
    list(entity, 'FormXml', 'forms', 'systemform').map((form) => ({
      table: tableOf(entity),
      tabs: sorted(list(form, 'form', 'tabs', 'tab'))
        .filter((tab) => tab['@solutionaction'] === 'Added')
        .map(readTab),
      onLoad: handlersOf(element(form, 'form'), 'onload'),
      libraries: list(form, 'form', 'formLibraries', 'Library').map((library) => String(library['@name'])),
    })),
  )
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

/** A section of a form or dashboard. */
export function readSection(section: Element): PackageSection {
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
