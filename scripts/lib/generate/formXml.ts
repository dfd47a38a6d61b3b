import type { Column } from '../../../solution/define/defineColumn'
import type { Cell, ColumnCell, Form, Handler, Section, Tab } from '../../../solution/define/defineForm'
import type { GuidOf } from '../guidRegister'
import { element, textElement, type XmlElement } from '../xml/XmlElement'
import { braced, descriptions, labels, localizedNames } from './labels'
import { webResourceControlXml } from './webResourceControlXml'

// Class ids of the form controls that Dataverse draws a column with.
const COLUMN_CONTROL: Readonly<Record<Column['type'], string>> = {
  text: '{4273EDBD-AC1D-40D3-9FB2-095C621B552D}',
  wholeNumber: '{C6D124CA-7EDA-4A60-AEA9-7FB8D318B68F}',
}

/**
 * Our additions to a main form of Microsoft's, as a managed difference: `solutionaction="Added"` stands on the
 * topmost added elements only, and positions come from `ordinalvalue`.
 * @param table logical name of the form's table
 * @param columns the columns that we add to the table; a form shows no others
 */
export const formXml = (table: string, form: Form, columns: readonly Column[], guidOf: GuidOf): XmlElement => {
  const key = `form/${table}/${form.base.name}`
  const libraries = form.libraries.map((name) =>
    element('Library', { name, libraryUniqueId: braced(guidOf(`${key}/library/${name}`)) }),
  )
  return element('forms', { type: 'main' }, [
    element('systemform', {}, [
      textElement('formid', braced(form.base.id)),
      textElement('IntroducedVersion', form.base.introducedVersion),
      textElement('FormPresentation', 1),
      textElement('FormActivationState', 1),
      element('form', {}, [
        element(
          'tabs',
          {},
          form.tabs.map((tab) => tabXml(tab, `${key}/${tab.name}`, columns, guidOf)),
        ),
        ...(libraries.length > 0 ? [element('formLibraries', { solutionaction: 'Added' }, libraries)] : []),
      ]),
      localizedNames(form.base.name),
      ...(form.base.description === undefined ? [] : [descriptions(form.base.description)]),
    ]),
  ])
}

const tabXml = (tab: Tab, key: string, columns: readonly Column[], guidOf: GuidOf): XmlElement =>
  element(
    'tab',
    {
      name: tab.name,
      id: braced(guidOf(key)),
      IsUserDefined: 0,
      locklevel: 0,
      showlabel: 'true',
      expanded: 'true',
      verticallayout: 'true',
      ordinalvalue: tab.ordinal,
      solutionaction: 'Added',
    },
    [
      labels(tab.label),
      element('columns', {}, [
        element('column', { width: '100%', id: 0 }, [
          element(
            'sections',
            {},
            tab.sections.map((section, index) => sectionXml(section, index, `${key}/${section.name}`, columns, guidOf)),
          ),
        ]),
      ]),
      ...(tab.onTabStateChange ? [eventsXml(tab.onTabStateChange, key, guidOf)] : []),
    ],
  )

const sectionXml = (
  section: Section,
  index: number,
  key: string,
  columns: readonly Column[],
  guidOf: GuidOf,
): XmlElement => {
  let row = 0
  const rows = section.cells.flatMap((cell) => {
    const height = cell.kind === 'webResource' ? cell.rows : 1
    const first = element('row', {}, [cellXml(cell, row, `${key}/${idOf(cell)}`, columns, guidOf)])
    row += height
    // A cell that is N rows high takes N - 1 empty rows below it.
    return [first, ...Array.from({ length: height - 1 }, () => element('row'))]
  })
  return element(
    'section',
    {
      name: section.name,
      id: braced(guidOf(key)),
      IsUserDefined: 0,
      locklevel: 0,
      showlabel: String(section.showLabel),
      showbar: 'false',
      layout: 'varwidth',
      columns: 1,
      labelwidth: 115,
      celllabelalignment: 'Left',
      celllabelposition: 'Left',
      ordinalvalue: index,
    },
    [labels(section.label), element('rows', {}, rows)],
  )
}

const idOf = (cell: Cell): string => (cell.kind === 'column' ? cell.column : cell.controlId)

const cellXml = (cell: Cell, row: number, key: string, columns: readonly Column[], guidOf: GuidOf): XmlElement =>
  element(
    'cell',
    {
      id: braced(guidOf(key)),
      showlabel: String(cell.kind === 'column'),
      locklevel: 0,
      colspan: 1,
      rowspan: cell.kind === 'webResource' ? cell.rows : 1,
      ordinalvalue: 10_000 + row,
    },
    [labels(cell.label), cell.kind === 'column' ? columnControlXml(cell, columns) : webResourceControlXml(cell)],
  )

const columnControlXml = (cell: ColumnCell, columns: readonly Column[]): XmlElement => {
  const column = columns.find(({ schemaName }) => schemaName.toLowerCase() === cell.column)
  if (!column) throw new Error(`A form shows the column ${cell.column}, which its table does not declare.`)
  return element('control', {
    id: cell.column,
    classid: COLUMN_CONTROL[column.type],
    datafieldname: cell.column,
    disabled: String(cell.readOnly ?? false),
  })
}

const eventsXml = (handler: Handler, key: string, guidOf: GuidOf): XmlElement =>
  element('events', {}, [
    element('event', { name: 'tabstatechange', application: 'false', active: 'false' }, [
      element('Handlers', {}, [
        element('Handler', {
          functionName: handler.functionName,
          libraryName: handler.library,
          handlerUniqueId: braced(guidOf(`${key}/handler/${handler.functionName}`)),
          enabled: 'true',
          parameters: '',
          passExecutionContext: 'true',
          ordinalvalue: 0,
        }),
      ]),
    ]),
  ])
