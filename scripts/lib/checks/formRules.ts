import { attributeOf, childrenOf, childOf, descendants, textAt, type XmlElement } from '../xml/XmlElement'
import { MICROSOFT_FORMS } from './platform'
import { defineRule } from './Rule'
import type { PackagedTable, SolutionPackage } from './SolutionPackage'
import { inCustomizations, repeated, shown } from './where'

/** Own forms are shipped whole and by other rules; a managed difference shows by its solutionaction. */
const isDifference = (form: XmlElement): boolean =>
  descendants(form).some((node) => Object.hasOwn(node.attributes, 'solutionaction'))

export const formsOf = ({ tables }: SolutionPackage): readonly { table: PackagedTable; form: XmlElement }[] =>
  tables.flatMap((table) => table.forms.map((form) => ({ table, form })))

const differencesOf = (solutionPackage: SolutionPackage) =>
  formsOf(solutionPackage).filter(({ form }) => isDifference(form))

/** The structure of our additions to Microsoft's forms. */
export const formRules = [
  defineRule({
    id: 'forms/base-form',
    level: 'import',
    importError: '0x8004f036 SystemForm does not exist',
    remedy: "Repeat the id and values of Microsoft's own main form, in the table that it belongs to.",
    check: (solutionPackage) =>
      formsOf(solutionPackage).flatMap(({ table, form }) => {
        const known = MICROSOFT_FORMS[textAt(form, 'formid').toLowerCase()]
        if (!known) return []
        const fits =
          known.table === table.name &&
          textAt(form, 'IntroducedVersion') === known.introducedVersion &&
          textAt(form, 'FormPresentation') === '1' &&
          textAt(form, 'FormActivationState') === '1' &&
          !childOf(form, 'IsCustomizable') &&
          !childOf(form, 'CanBeDeleted')
        return fits ? [] : [inCustomizations(form, `The form of ${table.name} does not repeat Microsoft's own values.`)]
      }),
  }),
  defineRule({
    id: 'forms/known-form',
    level: 'house',
    importError: '0x8004f036 SystemForm does not exist',
    remedy: "Add to the main forms that every organization has; a form of somebody else's may be absent.",
    check: (solutionPackage) =>
      differencesOf(solutionPackage)
        .filter(({ form }) => !Object.hasOwn(MICROSOFT_FORMS, textAt(form, 'formid').toLowerCase()))
        .map(({ form }) =>
          inCustomizations(form, `The form ${shown(textAt(form, 'formid'))} is none of the known main forms.`),
        ),
  }),
  defineRule({
    id: 'forms/actions',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Put solutionaction="Added" on the topmost added elements only.',
    check: (solutionPackage) =>
      formsOf(solutionPackage).flatMap(({ form }) => [
        ...descendants(form)
          .filter((node) => !/^(Added|Modified|Removed)?$/.test(attributeOf(node, 'solutionaction')))
          .map((node) =>
            inCustomizations(node, `<${node.name}> has the action ${shown(attributeOf(node, 'solutionaction'))}.`),
          ),
        ...topmostAdded(form)
          .flatMap((added) => descendants(added).slice(1))
          .filter((node) => attributeOf(node, 'solutionaction') === 'Added')
          .map((node) => inCustomizations(node, `<${node.name}> is added inside of something that is added.`)),
      ]),
  }),
  defineRule({
    id: 'forms/only-added',
    level: 'house',
    remedy: "Only add: do not change or remove what is Microsoft's.",
    check: (solutionPackage) =>
      formsOf(solutionPackage)
        .flatMap(({ form }) => descendants(form))
        .filter((node) => /^(Modified|Removed)$/.test(attributeOf(node, 'solutionaction')))
        .map((node) =>
          inCustomizations(node, `<${node.name}> is ${attributeOf(node, 'solutionaction').toLowerCase()}.`),
        ),
  }),
  defineRule({
    id: 'forms/ordinals',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy:
      'Give every tab, section, cell and handler of a difference its position among its siblings, and cells their grid position.',
    check: (solutionPackage) =>
      differencesOf(solutionPackage).flatMap(({ form }) => [
        ...['tab', 'section', 'cell', 'Handler']
          .flatMap((name) => addedWithin(form, name))
          .filter((node) => !/^\d+$/.test(attributeOf(node, 'ordinalvalue')))
          .map((node) => inCustomizations(node, `<${node.name}> has no position.`)),
        ...['tabs', 'sections', 'Handlers']
          .flatMap((name) => descendants(form, name))
          .flatMap((list) =>
            repeated(
              list.children.map((node) => attributeOf(node, 'ordinalvalue')).filter((value) => value !== ''),
            ).map((value) => inCustomizations(list, `Two elements of <${list.name}> have the position ${value}.`)),
          ),
        ...addedWithin(form, 'section').flatMap(cellPositionProblems),
      ]),
  }),
  defineRule({
    id: 'forms/reserved-ordinal',
    level: 'house',
    remedy:
      'Put own tabs at the reserved position 57: a position that another solution uses too makes a "Conflicts Tab".',
    check: (solutionPackage) =>
      differencesOf(solutionPackage)
        .flatMap(({ form }) => descendants(form, 'tab'))
        .filter((tab) => attributeOf(tab, 'solutionaction') === 'Added' && attributeOf(tab, 'ordinalvalue') !== '57')
        .map((tab) =>
          inCustomizations(
            tab,
            `The tab ${shown(attributeOf(tab, 'name'))} has position ${shown(attributeOf(tab, 'ordinalvalue'))}.`,
          ),
        ),
  }),
  defineRule({
    id: 'forms/rows',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Follow a cell that is N rows high by N - 1 empty rows, and let no row be wider than its section.',
    check: (solutionPackage) =>
      formsOf(solutionPackage).flatMap(({ form }) => addedWithin(form, 'section').flatMap(rowProblems)),
  }),
  defineRule({
    id: 'forms/label-ids-unique',
    level: 'import',
    importError: '0x8004f658 The label id is not unique',
    remedy: 'Leave labelid out, or give every label its own.',
    check: (solutionPackage) =>
      formsOf(solutionPackage).flatMap(({ form }) =>
        repeated(
          descendants(form)
            .map((node) => attributeOf(node, 'labelid'))
            .filter((id) => id !== ''),
        ).map((id) => inCustomizations(form, `The labelid ${shown(id)} is used twice.`)),
      ),
  }),
  defineRule({
    id: 'forms/label-ids',
    level: 'house',
    remedy: 'Leave labelid out: it is optional, and one that is used twice stops the import.',
    check: (solutionPackage) =>
      formsOf(solutionPackage)
        .flatMap(({ form }) => descendants(form))
        .filter((node) => Object.hasOwn(node.attributes, 'labelid'))
        .map((node) => inCustomizations(node, `<${node.name}> has a labelid.`)),
  }),
]

/** The topmost elements that the package adds, as opposed to those that it only walks through. */
const topmostAdded = (node: XmlElement): readonly XmlElement[] =>
  attributeOf(node, 'solutionaction') === 'Added' ? [node] : node.children.flatMap(topmostAdded)

/** The elements of a name that the package adds. */
export const addedWithin = (form: XmlElement, name: string): readonly XmlElement[] =>
  topmostAdded(form).flatMap((added) => descendants(added, name))

// No form is higher; a number beyond it is a mistake, or meant to keep us busy.
const HIGHEST = 500

const rowsOf = (section: XmlElement): readonly XmlElement[] => childrenOf(childOf(section, 'rows'), 'row')
const spanOf = (cell: XmlElement, name: 'rowspan' | 'colspan'): number => Number(attributeOf(cell, name) || 1)

const rowProblems = (section: XmlElement) => {
  const rows = rowsOf(section)
  const width = Number(attributeOf(section, 'columns')) || 1
  return rows.flatMap((row, index) => {
    const cells = childrenOf(row, 'cell')
    const height = cells.reduce((highest, cell) => Math.max(highest, spanOf(cell, 'rowspan')), 1)
    const below = rows.slice(index + 1, index + Math.min(height, HIGHEST))
    const filled = below.length === height - 1 && below.every((each) => each.children.length === 0)
    const covered = cells.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0)
    return [
      ...(filled || width > 1
        ? []
        : [inCustomizations(row, `A cell ${height} rows high is not followed by ${height - 1} empty rows.`)]),
      ...(covered <= width ? [] : [inCustomizations(row, `A row is ${covered} wide in a section of ${width}.`)]),
    ]
  })
}

const cellPositionProblems = (section: XmlElement) =>
  rowsOf(section).flatMap((row, rowIndex) => {
    let column = 0
    return childrenOf(row, 'cell').flatMap((cell) => {
      const expected = (column + 1) * 10_000 + rowIndex
      column += spanOf(cell, 'colspan')
      return Number(attributeOf(cell, 'ordinalvalue')) === expected
        ? []
        : [
            inCustomizations(
              cell,
              `A cell has the position ${shown(attributeOf(cell, 'ordinalvalue'))} instead of ${expected}.`,
            ),
          ]
    })
  })
