import { attributeOf, childrenOf, childOf, textAt } from '../xml/XmlElement'
import { defineRule } from './Rule'
import { inPart, shown } from './where'

const FILE = /^environmentvariabledefinitions\/([^/]+)\/environmentvariabledefinition\.xml$/

/** Environment variables. */
export const environmentVariableRules = [
  defineRule({
    id: 'environment-variables/definition',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy:
      'Put each definition into a folder named exactly by its schema name, with prefix, a type that exists and a display name.',
    check: ({ environmentVariables, prefix, solution }) =>
      environmentVariables.flatMap(({ part, node }) => {
        const name = attributeOf(node, 'schemaname')
        const language = attributeOf(solution, 'languagecode')
        const named = childrenOf(childOf(node, 'displayname'), 'label').some(
          (label) => attributeOf(label, 'languagecode') === language && attributeOf(label, 'description').trim() !== '',
        )
        return [
          ...(FILE.exec(part)?.[1] === name ? [] : [inPart(part, `The schema name is ${shown(name)}.`)]),
          ...(name.startsWith(prefix) ? [] : [inPart(part, `The schema name ${shown(name)} has no prefix.`)]),
          ...(/^10000000[0-5]$/.test(textAt(node, 'type'))
            ? []
            : [inPart(part, `The type is ${shown(textAt(node, 'type'))}.`)]),
          ...(named ? [] : [inPart(part, `There is no display name in language ${language}.`)]),
        ]
      }),
  }),
  defineRule({
    id: 'environment-variables/default',
    level: 'house',
    remedy: 'An address is https, has no trailing slash and carries no credentials.',
    check: ({ environmentVariables }) =>
      environmentVariables
        .map(({ part, node }) => ({ part, value: textAt(node, 'defaultvalue') }))
        .filter(({ value }) => /^[a-z][a-z0-9+.-]*:\/\//i.test(value) && !isCleanAddress(value))
        .map(({ part, value }) => inPart(part, `The default is ${shown(value)}.`)),
  }),
  defineRule({
    id: 'environment-variables/values',
    level: 'house',
    importError: 'Violation of UNIQUE KEY constraint ndx_envvarval_schemaname',
    remedy: "Ship definitions with defaults only: the value is the customer's own.",
    check: ({ entries }) =>
      entries
        .filter(({ name }) => /(^|\/)environmentvariablevalues\.json$/.test(name))
        .map(({ name }) => inPart(shown(name), 'The package brings a value.')),
  }),
]

const isCleanAddress = (value: string): boolean => {
  if (!URL.canParse(value)) return false
  const { protocol, username, password } = new URL(value)
  return protocol === 'https:' && username === '' && password === '' && !value.endsWith('/')
}
