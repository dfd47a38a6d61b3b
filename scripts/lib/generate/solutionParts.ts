import type { Solution } from '../../../solution/define/defineSolution'
import type { GuidOf } from '../guidRegister'
import { writeXml } from '../xml/writeXml'
import type { XmlElement } from '../xml/XmlElement'
import { contentTypesXml } from './contentTypesXml'
import { customizationsXml } from './customizationsXml'
import { environmentVariablePart, environmentVariableXml } from './environmentVariableXml'
import { solutionXml } from './solutionXml'
import { webResourcePart } from './webResourceXml'

/** The file that holds the manifest of a solution, at the root of its zip. */
export const SOLUTION_FILE = 'solution.xml'
/** The file that holds the components. */
export const CUSTOMIZATIONS_FILE = 'customizations.xml'
/** The file that gives every part a content type. */
export const CONTENT_TYPES_FILE = '[Content_Types].xml'

/**
 * Everything that goes into a solution's zip, by part name.
 * @param files contents of the web resources by name
 * @throws Error when a web resource of the solution has no file
 */
export const solutionParts = (
  solution: Solution,
  files: ReadonlyMap<string, Uint8Array>,
  guidOf: GuidOf,
): ReadonlyMap<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array>()
  parts.set(SOLUTION_FILE, bytesOf(solutionXml(solution, guidOf)))
  parts.set(CUSTOMIZATIONS_FILE, bytesOf(customizationsXml(solution, guidOf)))
  for (const variable of solution.environmentVariables) {
    parts.set(environmentVariablePart(variable), bytesOf(environmentVariableXml(variable)))
  }
  for (const name of solution.webResources) {
    const file = files.get(name)
    if (!file) throw new Error(`The web resource ${name} has not been built.`)
    parts.set(webResourcePart(name, guidOf), file)
  }
  // Exports give this file, and only this one, a byte order mark and an XML declaration.
  const contentTypes = writeXml(contentTypesXml([...parts.keys()]))
  parts.set(CONTENT_TYPES_FILE, encode(`\uFEFF<?xml version="1.0" encoding="utf-8"?>${contentTypes}`))
  return parts
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = (root: XmlElement): Uint8Array => encode(writeXml(root))
