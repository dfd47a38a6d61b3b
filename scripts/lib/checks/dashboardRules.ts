import { attributeOf, childrenOf, childOf, descendants, type XmlElement } from '../xml/XmlElement'
import { pageProblems } from './formControlRules'
import { defineRule } from './Rule'
import type { SolutionPackage } from './SolutionPackage'
import { inCustomizations } from './where'

// What exports carry. The schema allows more, and the import refuses it.
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  forms: ['type'],
  form: [],
  tab: ['showlabel', 'verticallayout', 'id', 'name', 'expanded'],
  column: ['width'],
  section: ['showlabel', 'showbar', 'columns', 'id'],
  cell: ['colspan', 'rowspan', 'showlabel', 'id', 'auto'],
  control: ['id', 'classid'],
}
const MOST_CONTROLS = 6

const dashboardsOf = ({ customizations }: SolutionPackage): readonly XmlElement[] =>
  childrenOf(childOf(customizations, 'Dashboards'), 'Dashboard')

/** Dashboards. */
export const dashboardRules = [
  defineRule({
    id: 'dashboards/attributes',
    level: 'import',
    importError: '0x8004e303 The dashboard form XML has a forbidden attribute',
    remedy:
      'Write only the attributes that exported dashboards carry; positions and actions belong to form differences.',
    check: (solutionPackage) =>
      dashboardsOf(solutionPackage)
        .flatMap((dashboard) => descendants(childOf(dashboard, 'FormXml')))
        .flatMap((node) => {
          const allowed = Object.hasOwn(ATTRIBUTES, node.name) ? ATTRIBUTES[node.name] : undefined
          const forbidden = Object.keys(node.attributes).filter((name) => allowed && !allowed.includes(name))
          return forbidden.map((name) => inCustomizations(node, `<${node.name}> has the attribute ${name}.`))
        }),
  }),
  defineRule({
    id: 'dashboards/form',
    level: 'import',
    importError: '0x8004e301 / 0x8004e304 / 0x8004e306 The dashboard form XML is invalid',
    remedy: 'A dashboard has one form of type "dashboard" with one to six controls.',
    check: (solutionPackage) =>
      dashboardsOf(solutionPackage).flatMap((dashboard) => {
        const list = childOf(childOf(dashboard, 'FormXml'), 'forms')
        const controls = descendants(list, 'control').length
        return [
          ...(attributeOf(list, 'type') === 'dashboard'
            ? []
            : [inCustomizations(dashboard, 'The forms are not of type dashboard.')]),
          ...(childrenOf(list, 'form').length === 1
            ? []
            : [inCustomizations(dashboard, 'There is not exactly one form.')]),
          ...(controls >= 1 && controls <= MOST_CONTROLS
            ? []
            : [inCustomizations(dashboard, `There are ${controls} controls.`)]),
        ]
      }),
  }),
  defineRule({
    id: 'dashboards/pages',
    level: 'import',
    importError: '0x8004f036 The web resource of a dashboard does not exist',
    remedy: 'Let Url name an HTML page of this package.',
    check: (solutionPackage) =>
      dashboardsOf(solutionPackage).flatMap((dashboard) => pageProblems(dashboard, solutionPackage)),
  }),
  defineRule({
    id: 'dashboards/rows',
    level: 'import',
    importError: '0x8004e303 The dashboard form XML is invalid',
    remedy: 'Let a row be as wide as its section, and follow a cell that is N rows high by N - 1 empty rows.',
    check: (solutionPackage) =>
      dashboardsOf(solutionPackage)
        .flatMap((dashboard) => descendants(dashboard, 'section'))
        .flatMap((section) => {
          const width = attributeOf(section, 'columns').length
          const rows = childrenOf(childOf(section, 'rows'), 'row')
          const cells = rows.flatMap((row) => childrenOf(row, 'cell'))
          const height = cells.reduce(
            (highest, cell) => Math.max(highest, Number(attributeOf(cell, 'rowspan')) || 1),
            1,
          )
          const tooWide = cells.some((cell) => Number(attributeOf(cell, 'colspan')) > width)
          return [
            ...(rows.length >= height
              ? []
              : [inCustomizations(section, `A cell is ${height} rows high among ${rows.length} rows.`)]),
            ...(tooWide ? [inCustomizations(section, 'A cell is wider than its section.')] : []),
          ]
        }),
  }),
]
