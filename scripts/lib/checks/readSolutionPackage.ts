import { CONTENT_TYPES_FILE, CUSTOMIZATIONS_FILE, SOLUTION_FILE } from '../generate/solutionParts'
import { parseXml, XmlError } from '../xml/parseXml'
import { at, childrenOf, childOf, textAt, type XmlElement } from '../xml/XmlElement'
import { readZip } from '../zip/readZip'
import type { PackagedTable, SolutionPackage, UnreadableXml } from './SolutionPackage'

/**
 * Unpacks and parses a solution zip. XML that cannot be read is noted, not thrown, so that one run finds everything.
 * @throws ZipError when it is no zip that Dataverse could open
 */
export const readSolutionPackage = (zip: Uint8Array, fileName?: string): SolutionPackage => {
  const entries = readZip(zip)
  const unreadable: UnreadableXml[] = []
  const parse = (part: string): XmlElement | undefined => {
    const bytes = entries.find(({ name }) => name === part)?.bytes
    if (!bytes) return undefined
    try {
      return parseXml(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    } catch (error) {
      const line = error instanceof XmlError ? error.line : 0
      const problem = error instanceof XmlError ? error.message : 'is not UTF-8'
      unreadable.push({ part, line, problem })
      return undefined
    }
  }
  const solution = parse(SOLUTION_FILE)
  const customizations = parse(CUSTOMIZATIONS_FILE)
  const manifest = childOf(solution, 'SolutionManifest')
  return {
    fileName,
    size: zip.length,
    entries,
    unreadable,
    contentTypes: parse(CONTENT_TYPES_FILE),
    solution,
    manifest,
    customizations,
    prefix: `${textAt(manifest, 'Publisher', 'CustomizationPrefix')}_`,
    tables: childrenOf(childOf(customizations, 'Entities'), 'Entity').map(tableOf),
    webResources: childrenOf(childOf(customizations, 'WebResources'), 'WebResource').map((node) => {
      const part = textAt(node, 'FileName').replace(/^\//, '')
      const type = textAt(node, 'WebResourceType')
      return {
        name: textAt(node, 'Name'),
        type: type === '' ? Number.NaN : Number(type),
        part,
        bytes: entries.find(({ name }) => name === part)?.bytes,
        node,
      }
    }),
    environmentVariables: entries
      .filter(({ name }) => /^environmentvariabledefinitions\/.+\.xml$/.test(name))
      .flatMap(({ name: part }) => {
        const node = parse(part)
        return node ? [{ part, node }] : []
      }),
  }
}

const tableOf = (node: XmlElement): PackagedTable => ({
  name: textAt(node, 'Name').toLowerCase(),
  node,
  columns: childrenOf(at(node, 'EntityInfo', 'entity', 'attributes'), 'attribute'),
  forms: childrenOf(childOf(node, 'FormXml'), 'forms').flatMap((forms) => childrenOf(forms, 'systemform')),
})
