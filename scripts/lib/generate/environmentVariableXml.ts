import { baseLanguage, firstVersion } from '../../../solution/constants'
import type { EnvironmentVariable } from '../../../solution/define/defineEnvironmentVariable'
import { element, textElement, type XmlElement } from '../xml/XmlElement'

const TEXT = 100000000

/** A text setting with its default. The current value is the customer's and never ships. */
export const environmentVariableXml = (variable: EnvironmentVariable): XmlElement =>
  element('environmentvariabledefinition', { schemaname: variable.schemaName }, [
    textElement('defaultvalue', variable.defaultValue),
    withLabel('description', variable.description),
    withLabel('displayname', variable.displayName),
    textElement('introducedversion', variable.introducedVersion ?? firstVersion),
    textElement('iscustomizable', 1),
    textElement('isrequired', 0),
    textElement('secretstore', 0),
    textElement('type', TEXT),
  ])

/** The file of a definition in the zip; its folder must be the schema name. */
export const environmentVariablePart = (variable: EnvironmentVariable): string =>
  `environmentvariabledefinitions/${variable.schemaName}/environmentvariabledefinition.xml`

const withLabel = (name: string, text: string): XmlElement =>
  element(name, { default: text }, [element('label', { description: text, languagecode: baseLanguage })])
