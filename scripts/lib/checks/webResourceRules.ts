import { attributeOf, childrenOf, textAt } from '../xml/XmlElement'
import { parseXml, XmlError } from '../xml/parseXml'
import { LARGEST_WEB_RESOURCE, readText } from './readText'
import { defineRule } from './Rule'
import type { PackagedWebResource } from './SolutionPackage'
import { inCustomizations, repeated, shown } from './where'

const EXTENSIONS: Readonly<Record<number, readonly string[]>> = {
  1: ['html', 'htm'],
  2: ['css'],
  3: ['js'],
  4: ['xml'],
  5: ['png'],
  6: ['jpg', 'jpeg'],
  7: ['gif'],
  9: ['xsl', 'xslt'],
  10: ['ico'],
  11: ['svg'],
  12: ['resx'],
}
const FORBIDDEN = /\.(aspx|ascx|asmx|ashx)$/i
const RESX = 12
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Web resources: names and files. Their content has rules of its own. */
export const webResourceRules = [
  defineRule({
    id: 'web-resources/names',
    level: 'import',
    importError:
      '0x8004f115 / 0x8004f117 / 0x8004f119 Web resource names are unique and hold letters, numbers, periods and single slashes',
    remedy: 'Use letters, digits, periods, underscores and single slashes, at most 256 characters, each name once.',
    check: ({ webResources }) => [
      ...webResources
        .filter(
          ({ name }) => !/^\w[\w./-]*$/.test(name) || /\/\/|--/.test(name) || name.length > 256 || FORBIDDEN.test(name),
        )
        .map(({ name, node }) => inCustomizations(node, `A web resource is named ${shown(name)}.`)),
      ...repeated(webResources.map(({ name }) => name)).map((name) =>
        inCustomizations(undefined, `Two web resources are named ${shown(name)}.`),
      ),
    ],
  }),
  defineRule({
    id: 'web-resources/prefix',
    level: 'house',
    importError: '0x8004f118 Webresource name must start with the customization prefix',
    remedy: "Begin names with the publisher's own prefix.",
    check: ({ webResources, prefix }) =>
      webResources
        .filter(({ name }) => !name.startsWith(prefix))
        .map(({ name, node }) => inCustomizations(node, `${shown(name)} does not begin with ${prefix}.`)),
  }),
  defineRule({
    id: 'web-resources/hyphens',
    level: 'house',
    importError: '0x8004f117 Web resource names hold letters, numbers, periods and single slashes',
    remedy: 'Leave hyphens out: servers before 9.0.2.449 and several tools refuse them.',
    check: ({ webResources }) =>
      webResources
        .filter(({ name }) => name.includes('-'))
        .map(({ name, node }) => inCustomizations(node, `A web resource is named ${shown(name)}.`)),
  }),
  defineRule({
    id: 'web-resources/lower-case',
    level: 'house',
    remedy: 'Write names in lower case: the offline handlers of the mobile apps ask for it.',
    check: ({ webResources }) =>
      webResources
        .filter(({ name }) => name !== name.toLowerCase())
        .map(({ name, node }) => inCustomizations(node, `A web resource is named ${shown(name)}.`)),
  }),
  defineRule({
    id: 'web-resources/types',
    level: 'import',
    importError: '0x8004f111 Invalid web resource type',
    remedy: 'Give the type code of its kind.',
    check: ({ webResources }) =>
      webResources
        .filter(({ type }) => !Object.hasOwn(EXTENSIONS, type))
        .map(({ name, node }) =>
          inCustomizations(node, `${shown(name)} has the type ${shown(textAt(node, 'WebResourceType'))}.`),
        ),
  }),
  defineRule({
    id: 'web-resources/extensions',
    level: 'house',
    remedy: 'End the name in the extension of its type, so that pages find their files by relative addresses.',
    check: ({ webResources }) =>
      webResources
        .filter(({ name, type }) => !(EXTENSIONS[type] ?? []).includes(name.slice(name.lastIndexOf('.') + 1)))
        .map(({ name, node }) => inCustomizations(node, `${shown(name)} does not end as its type does.`)),
  }),
  defineRule({
    id: 'web-resources/files',
    level: 'import',
    importError: '0x8004f11a The file of a web resource cannot be found',
    remedy: 'Put the file into the package under exactly the name that FileName gives, one file per web resource.',
    check: ({ webResources }) => [
      ...webResources
        .filter(({ bytes }) => bytes === undefined)
        .map(({ name, part, node }) => inCustomizations(node, `The file ${shown(part)} of ${shown(name)} is missing.`)),
      ...repeated(webResources.map(({ part }) => part)).map((part) =>
        inCustomizations(undefined, `Two web resources share the file ${shown(part)}.`),
      ),
    ],
  }),
  defineRule({
    id: 'web-resources/file-names',
    level: 'house',
    remedy: 'Name the file as exports do: the name without its punctuation, then the GUID in capitals.',
    check: ({ webResources }) =>
      webResources
        .filter(({ name, part, node }) => {
          const guid = textAt(node, 'WebResourceId').replace(/[{}]/g, '').toUpperCase()
          return part !== `WebResources/${name.replace(/[^A-Za-z0-9_]/g, '')}${guid}`
        })
        .map(({ part, node }) => inCustomizations(node, `The file is named ${shown(part)}.`)),
  }),
  defineRule({
    id: 'web-resources/content',
    level: 'import',
    importError: '0x8004f114 Invalid web resource content',
    remedy:
      'The file must be what its type says: a PNG, or well-formed XML for SVG, XML and RESX; and it must not be empty.',
    check: ({ webResources }) =>
      webResources.flatMap((each) => {
        const problem = contentProblem(each)
        return problem === undefined ? [] : [inCustomizations(each.node, `${shown(each.name)} ${problem}.`)]
      }),
  }),
  defineRule({
    id: 'web-resources/resx-keys',
    level: 'house',
    remedy: 'Give all languages of a RESX the same keys: a key that is missing shows as nothing.',
    check: ({ webResources }) => {
      const resx = webResources.filter((each) => each.type === RESX && contentProblem(each) === undefined && each.bytes)
      const stem = (name: string): string => name.replace(/\.\d{4,5}\.resx$/, '')
      return resx.flatMap((each) => {
        const family = resx.filter(({ name }) => stem(name) === stem(each.name))
        const all = new Set(family.flatMap(keysOf))
        const own = new Set(keysOf(each))
        return [...all]
          .filter((key) => !own.has(key))
          .map((key) => inCustomizations(each.node, `${shown(each.name)} has no text for ${shown(key)}.`))
      })
    },
  }),
  defineRule({
    id: 'web-resources/svg',
    level: 'house',
    remedy: 'Draw icons without scripts, event handlers and references to elsewhere.',
    check: ({ webResources }) =>
      webResources
        .filter(
          ({ type, bytes }) =>
            type === 11 && /<script|\son\w+\s*=|<foreignObject|href\s*=\s*["'](?!#)/i.test(readText(bytes)),
        )
        .map(({ name, node }) => inCustomizations(node, `${shown(name)} is more than a drawing.`)),
  }),
]

const keysOf = ({ bytes }: PackagedWebResource): readonly string[] =>
  childrenOf(parseXml(readText(bytes)), 'data').map((node) => attributeOf(node, 'name'))

const contentProblem = ({ name, type, bytes }: PackagedWebResource): string | undefined => {
  if (!bytes) return undefined
  if (bytes.length === 0) return 'is empty'
  if (type === 5 && !PNG.every((value, index) => bytes[index] === value)) return 'is no PNG'
  if (type === 12 && !/\.\d{4,5}\.resx$/.test(name)) return 'does not say its language'
  if ((type !== 4 && type !== 11 && type !== 12) || bytes.length > LARGEST_WEB_RESOURCE) return undefined
  try {
    const root = parseXml(readText(bytes))
    return type === 11 && root.name !== 'svg' ? 'is no SVG' : undefined
  } catch (error) {
    if (error instanceof XmlError) return error.message
    throw error
  }
}
