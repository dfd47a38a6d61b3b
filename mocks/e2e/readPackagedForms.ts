import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readSolutionPackage } from '../../scripts/lib/checks/readSolutionPackage'
import { attributeOf, childOf, childrenOf, descendants, textAt } from '../../scripts/lib/xml/XmlElement'
import type { XmlElement } from '../../scripts/lib/xml/XmlElement'

/** What a tab of a form says, from its XML or from the screen: `{ label, sections }`. */
export interface TabContents {
  readonly label: string
  readonly sections: readonly {
    /** `null` = none is shown. */
    readonly heading: string | null
    /** `column label` or `page name, control id, title`, from top to bottom. */
    readonly cells: readonly string[]
  }[]
}

export interface PackagedForm {
  readonly table: string
  readonly tabs: readonly TabContents[]
  /** Label and tip of each button. */
  readonly buttons: readonly string[]
  readonly libraries: readonly string[]
}

/** The package in `dist`, read by the parser of the package checker: not by the one that the preview draws it with. */
export function readShippedPackage() {
  const name = readdirSync('dist').find((each) => /^FunnelVision\w+_managed\.zip$/.test(each))
  if (name === undefined) throw new Error('There is no package in dist. Run "npm run package".')
  return readSolutionPackage(readFileSync(path.join('dist', name)))
}

/** What the package adds to the main form of each table. */
export function readPackagedForms(): readonly PackagedForm[] {
  return readShippedPackage().tables.flatMap(({ name, node, forms }) =>
    forms.map((form) => ({
      table: name,
      tabs: inOrder(descendants(form, 'tab')).map(tabContents),
      buttons: formButtons(node),
      libraries: descendants(form, 'Library').map((library) => attributeOf(library, 'name')),
    })),
  )
}

function tabContents(tab: XmlElement): TabContents {
  return {
    label: labelOf(tab),
    sections: inOrder(descendants(tab, 'section')).map((section) => ({
      heading: attributeOf(section, 'showlabel') === 'true' ? labelOf(section) : null,
      cells: inOrder(descendants(section, 'cell')).map(cellContents),
    })),
  }
}

function cellContents(cell: XmlElement): string {
  const control = childOf(cell, 'control')
  const page = textAt(control, 'parameters', 'Url')
  return page === '' ? `column ${labelOf(cell)}` : `page ${page}, ${attributeOf(control, 'id')}, ${labelOf(cell)}`
}

function formButtons(table: XmlElement): readonly string[] {
  const said = new Map(
    descendants(table, 'LocLabel').map((label) => [
      `$LocLabels:${attributeOf(label, 'Id')}`,
      english(descendants(label, 'Title'), 'languagecode', 'description'),
    ]),
  )
  return descendants(table, 'CustomAction')
    .filter((action) => attributeOf(action, 'Location').startsWith('Mscrm.Form.'))
    .flatMap((action) => descendants(action, 'Button'))
    .map((button) =>
      ['LabelText', 'ToolTipDescription'].map((name) => said.get(attributeOf(button, name)) ?? '').join(': '),
    )
}

const labelOf = (node: XmlElement): string =>
  english(childrenOf(childOf(node, 'labels'), 'label'), 'languagecode', 'description')

/** The text in English among several languages. */
export const english = (labels: readonly XmlElement[], language: string, text: string): string =>
  attributeOf(
    labels.find((label) => attributeOf(label, language) === '1033'),
    text,
  )

const inOrder = (nodes: readonly XmlElement[]): readonly XmlElement[] =>
  [...nodes].sort((a, b) => Number(attributeOf(a, 'ordinalvalue')) - Number(attributeOf(b, 'ordinalvalue')))
