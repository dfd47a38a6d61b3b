import { attributeOf, childOf, descendants, type XmlElement } from '../xml/XmlElement'
import { namesFunction } from './namesFunction'
import { defineRule } from './Rule'
import type { SolutionPackage } from './SolutionPackage'
import { inCustomizations, repeated, shown } from './where'

const RULES = ['EnableRule', 'DisplayRule']
const ELEMENTS_WITH_ID = ['CustomAction', 'Button', 'CommandDefinition', 'LocLabel']

const ribbonsOf = ({ tables }: SolutionPackage) =>
  tables.flatMap(({ name, node }) => {
    const ribbon = childOf(node, 'RibbonDiffXml')
    return ribbon ? [{ table: name, ribbon }] : []
  })
const idsOf = (parent: XmlElement | undefined, name: string): ReadonlySet<string> =>
  new Set(descendants(parent, name).map((node) => attributeOf(node, 'Id')))

/** Buttons on the command bar. */
export const ribbonRules = [
  defineRule({
    id: 'ribbons/ids',
    level: 'import',
    importError: '0x8004f10b Ribbon ids must be unique',
    remedy: 'Ids are global: begin them with the prefix and the table, and use each once.',
    check: (solutionPackage) => {
      const nodes = ribbonsOf(solutionPackage).flatMap(({ ribbon }) =>
        ELEMENTS_WITH_ID.flatMap((name) => descendants(ribbon, name)),
      )
      const prefix = solutionPackage.prefix.replace(/_$/, '')
      return [
        ...repeated(nodes.map((node) => `${node.name} ${attributeOf(node, 'Id')}`)).map((id) =>
          inCustomizations(undefined, `${shown(id)} is there twice.`),
        ),
        ...nodes
          .filter((node) => !attributeOf(node, 'Id').startsWith(`${prefix}.`))
          .map((node) =>
            inCustomizations(node, `The id ${shown(attributeOf(node, 'Id'))} does not begin with ${prefix}.`),
          ),
      ]
    },
  }),
  defineRule({
    id: 'ribbons/references',
    level: 'import',
    importError: '0x8004f105 / 0x8004f106 The ribbon refers to something that does not exist',
    remedy: 'Define every command, rule and label that is referred to, and place the button on a bar of its own table.',
    check: (solutionPackage) =>
      ribbonsOf(solutionPackage).flatMap(({ table, ribbon }) => {
        const commands = idsOf(childOf(ribbon, 'CommandDefinitions'), 'CommandDefinition')
        const ownBar = new RegExp(`^Mscrm\\.(Form|HomepageGrid|SubGrid)\\.${table.replace(/\W/g, '')}\\.`)
        const labels = idsOf(ribbon, 'LocLabel')
        return [
          ...descendants(ribbon, 'Button')
            .filter((button) => !commands.has(attributeOf(button, 'Command')))
            .map((button) =>
              inCustomizations(button, `The command ${shown(attributeOf(button, 'Command'))} is not defined.`),
            ),
          ...RULES.flatMap((name) => {
            const defined = idsOf(childOf(ribbon, 'RuleDefinitions'), name)
            return descendants(childOf(ribbon, 'CommandDefinitions'), name)
              .filter((rule) => !defined.has(attributeOf(rule, 'Id')) && !attributeOf(rule, 'Id').startsWith('Mscrm.'))
              .map((rule) => inCustomizations(rule, `The rule ${shown(attributeOf(rule, 'Id'))} is not defined.`))
          }),
          ...valuesOf(ribbon, /^\$LocLabels:(.+)$/)
            .filter(({ value }) => !labels.has(value))
            .map(({ node, value }) => inCustomizations(node, `The label ${shown(value)} is not defined.`)),
          ...descendants(ribbon, 'CustomAction')
            .filter((action) => !ownBar.test(attributeOf(action, 'Location')))
            .map((action) =>
              inCustomizations(
                action,
                `The location ${shown(attributeOf(action, 'Location'))} is not a bar of ${table}.`,
              ),
            ),
        ]
      }),
  }),
  defineRule({
    id: 'ribbons/web-resources',
    level: 'import',
    importError: '0x8004f106 The ribbon refers to a web resource that does not exist',
    remedy: 'Ship the scripts and icons that buttons name, and name functions that the scripts export.',
    check: (solutionPackage) => {
      const { webResources, prefix } = solutionPackage
      return ribbonsOf(solutionPackage).flatMap(({ ribbon }) => [
        ...valuesOf(ribbon, /^\$webresource:(.+)$/)
          .filter(({ value }) => value.startsWith(prefix) && !webResources.some(({ name }) => name === value))
          .map(({ node, value }) => inCustomizations(node, `${shown(value)} is not in this package.`)),
        ...descendants(ribbon, 'JavaScriptFunction').flatMap((node) => {
          const library = attributeOf(node, 'Library').replace(/^\$webresource:/, '')
          const script = webResources.find(({ name }) => name === library)
          const functionName = attributeOf(node, 'FunctionName')
          return script?.bytes && !namesFunction(script.bytes, functionName)
            ? [inCustomizations(node, `${shown(library)} has no function ${shown(functionName)}.`)]
            : []
        }),
      ])
    },
  }),
]

/** Attribute values below an element that match, with what the pattern captured. */
const valuesOf = (root: XmlElement, pattern: RegExp) =>
  descendants(root).flatMap((node) =>
    Object.values(node.attributes).flatMap((text) => {
      const value = pattern.exec(text)?.[1]
      return value === undefined ? [] : [{ node, value }]
    }),
  )
