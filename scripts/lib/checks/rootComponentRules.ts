import { COMPONENT_TYPE } from '../generate/rootComponents'
import { attributeOf, at, childOf, childrenOf } from '../xml/XmlElement'
import { componentsOf, keyKindOf, rootKeyOf, rootsOf } from './componentKeys'
import { MICROSOFT_TABLES, SALES_FORMS } from './platform'
import { defineRule } from './Rule'
import { inSolution, repeated, shown } from './where'

const ENVIRONMENT_SPECIFIC = 10_000
const SUBCOMPONENTS: readonly string[] = ['2', '24']
// What the checker can see in a package; others (flows, plug-ins, AI models) have homes that it does not look into.
const VISIBLE: readonly number[] = [...Object.values(COMPONENT_TYPE)]

/** What solution.xml says the zip brings and needs, against what it holds. */
export const rootComponentRules = [
  defineRule({
    id: 'roots/well-formed',
    level: 'import',
    importError: '0x8004801f Cannot add a Root Component because it is not in the target system',
    remedy:
      'Give each root component a type below 10000, the key that its type is named by, and a behavior of 0, 1 or 2.',
    check: (solutionPackage) =>
      rootsOf(solutionPackage).flatMap((root) => {
        const type = Number(attributeOf(root, 'type'))
        const kind = keyKindOf(type)
        const problems = [
          ...(Number.isInteger(type) && type > 0 && type < ENVIRONMENT_SPECIFIC
            ? []
            : ['differs in every environment by its type']),
          ...(kind !== undefined && attributeOf(root, kind) === '' ? [`is not named by its ${kind}`] : []),
          ...(/^[012]?$/.test(attributeOf(root, 'behavior')) ? [] : ['has no behavior that exists']),
        ]
        return problems.map((problem) =>
          inSolution(
            root,
            `The root component ${shown(rootKeyOf(root))} of type ${attributeOf(root, 'type')} ${problem}.`,
          ),
        )
      }),
  }),
  defineRule({
    id: 'roots/unique',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'List each component once.',
    check: (solutionPackage) =>
      repeated(rootsOf(solutionPackage).map((root) => `${attributeOf(root, 'type')} ${rootKeyOf(root)}`)).map((key) =>
        inSolution(at(solutionPackage.manifest, 'RootComponents'), `The root component ${shown(key)} is listed twice.`),
      ),
  }),
  defineRule({
    id: 'roots/present',
    level: 'import',
    importError: '0x8004801f Cannot add a Root Component because it is not in the target system',
    remedy: 'Put the component into the package, or take it out of the root components.',
    check: (solutionPackage) => {
      const present = new Set(componentsOf(solutionPackage).map(({ type, key }) => `${type} ${key}`))
      return rootsOf(solutionPackage)
        .filter((root) => VISIBLE.includes(Number(attributeOf(root, 'type'))))
        .filter((root) => !present.has(`${Number(attributeOf(root, 'type'))} ${rootKeyOf(root)}`))
        .map((root) =>
          inSolution(
            root,
            `${shown(rootKeyOf(root))} of type ${attributeOf(root, 'type')} is declared and not in the package.`,
          ),
        )
    },
  }),
  defineRule({
    id: 'roots/declared',
    level: 'import',
    importError:
      '0x8004803a The import has failed because component {0} is not declared in the solution file as a root component',
    remedy: 'Add a root component for it to solution.xml.',
    check: (solutionPackage) => undeclared(solutionPackage, (type) => type !== COMPONENT_TYPE.environmentVariable),
  }),
  defineRule({
    id: 'roots/environment-variables',
    level: 'house',
    remedy:
      'Declare environment variables with type 380: without it some servers import them and leave them outside of the solution.',
    check: (solutionPackage) => undeclared(solutionPackage, (type) => type === COMPONENT_TYPE.environmentVariable),
  }),
  defineRule({
    id: 'roots/microsoft-tables',
    level: 'house',
    remedy:
      "List Microsoft's tables with behavior 2, so that nothing but our own parts of them travels, and no column or form on its own.",
    check: (solutionPackage) =>
      rootsOf(solutionPackage).flatMap((root) => {
        const type = attributeOf(root, 'type')
        const whole =
          type === '1' && MICROSOFT_TABLES.includes(rootKeyOf(root)) && attributeOf(root, 'behavior') !== '2'
        return [
          ...(whole
            ? [inSolution(root, `The table ${rootKeyOf(root)} has behavior ${attributeOf(root, 'behavior')}.`)]
            : []),
          ...(SUBCOMPONENTS.includes(type)
            ? [inSolution(root, `${shown(rootKeyOf(root))} belongs into its table.`)]
            : []),
        ]
      }),
  }),
  defineRule({
    id: 'roots/missing-dependencies',
    level: 'house',
    importError: '0x8004801d Some dependencies are missing',
    remedy:
      'Declare what only some organizations have, with its solution as "name (version)", so that the refusal is readable.',
    check: (solutionPackage) => {
      const { manifest, tables } = solutionPackage
      const required = childrenOf(childOf(manifest, 'MissingDependencies'), 'MissingDependency').flatMap((node) =>
        childrenOf(node, 'Required'),
      )
      const names = new Set(required.map(rootKeyOf))
      const needed = [
        ...tables.filter(({ name }) => name === 'lead' || name === 'opportunity').map(({ name }) => name),
        ...tables.flatMap(({ forms }) => forms).map((form) => childOf(form, 'formid')?.text.trim().toLowerCase() ?? ''),
      ].filter((key) => key === 'lead' || key === 'opportunity' || SALES_FORMS.includes(key))
      const inside = new Set(
        componentsOf(solutionPackage)
          .filter(({ type }) => type !== 1)
          .map(({ key }) => key),
      )
      return [
        ...needed
          .filter((key) => !names.has(key))
          .map((key) =>
            inSolution(at(manifest, 'MissingDependencies'), `${shown(key)} is used and not declared as needed.`),
          ),
        ...required.flatMap((node) => [
          ...(/^\S+ \(\d[\d.]*\)$/.test(attributeOf(node, 'solution'))
            ? []
            : [inSolution(node, `${shown(rootKeyOf(node))} does not say which solution brings it.`)]),
          ...(inside.has(rootKeyOf(node))
            ? [inSolution(node, `${shown(rootKeyOf(node))} is in this package itself.`)]
            : []),
        ]),
      ]
    },
  }),
]

const undeclared = (solutionPackage: Parameters<typeof componentsOf>[0], ofType: (type: number) => boolean) => {
  if (!solutionPackage.manifest) return []
  const declared = new Set(
    rootsOf(solutionPackage).map((root) => `${Number(attributeOf(root, 'type'))} ${rootKeyOf(root)}`),
  )
  return componentsOf(solutionPackage)
    .filter(({ type, key }) => ofType(type) && !declared.has(`${type} ${key}`))
    .map(({ type, key }) => inSolution(undefined, `${shown(key)} of type ${type} is in the package and not declared.`))
}
