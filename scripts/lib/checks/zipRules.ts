import { CONTENT_TYPES_FILE, CUSTOMIZATIONS_FILE, SOLUTION_FILE } from '../generate/solutionParts'
import { attributeOf, childrenOf } from '../xml/XmlElement'
import { LARGEST_WEB_RESOURCE } from './readText'
import { defineRule } from './Rule'
import type { SolutionPackage } from './SolutionPackage'
import { inPart, repeated, shown } from './where'

const ROOT_FILES = [SOLUTION_FILE, CUSTOMIZATIONS_FILE, CONTENT_TYPES_FILE]
const OCTETS = 'application/octet-stream'
const MEGABYTE = 1_000_000

const extensionOf = (part: string): string => /\.([^./]+)$/.exec(part)?.[1]?.toLowerCase() ?? ''

/** What is covered by a content type: the extensions, and the parts that are named one by one, in lower case. */
const coverage = ({ contentTypes }: SolutionPackage) => ({
  extensions: childrenOf(contentTypes, 'Default').map((node) => attributeOf(node, 'Extension').toLowerCase()),
  parts: childrenOf(contentTypes, 'Override').map((node) =>
    attributeOf(node, 'PartName').replace(/^\//, '').toLowerCase(),
  ),
})

/** The zip itself: its entries, their names and their content types. */
export const zipRules = [
  defineRule({
    id: 'zip/root-files',
    level: 'import',
    importError: '0x80048060 The solution file is invalid; the zip must contain the files at its root',
    remedy: 'Zip the contents of the folder, not the folder, with the three files exactly so named.',
    check: ({ entries }) =>
      ROOT_FILES.flatMap((file) => {
        const count = entries.filter(({ name }) => name === file).length
        return count === 1
          ? []
          : [inPart(file, `It stands ${count === 0 ? 'not at all' : `${count} times`} at the root.`)]
      }),
  }),
  defineRule({
    id: 'zip/entry-names',
    level: 'import',
    importError: '0x80048060 The solution file is invalid',
    remedy: 'Use relative names in plain ASCII with forward slashes, no folder entries and no name twice.',
    check: ({ entries }) => {
      const hostile = entries.filter(
        ({ name }) =>
          !/^[\x20-\x7e]+$/.test(name) ||
          /[\\:]|^\/|\/$|\/\//.test(name) ||
          name.split('/').some((segment) => segment === '..' || segment === '.'),
      )
      return [
        ...hostile.map(({ name }) => inPart(shown(name), 'This is no name that a package may hold.')),
        ...repeated(entries.map(({ name }) => name)).map((name) =>
          inPart(shown(name), 'The name occurs more than once.'),
        ),
      ]
    },
  }),
  defineRule({
    id: 'zip/strays',
    level: 'house',
    remedy: 'Ship only what the solution declares: no source maps, sources or files of the operating system.',
    check: ({ entries, webResources }) => {
      const known = new Set([...ROOT_FILES, ...webResources.map(({ part }) => part)])
      return entries
        .filter(({ name }) => !known.has(name) && !name.startsWith('environmentvariabledefinitions/'))
        .map(({ name }) => inPart(shown(name), 'Nothing in the package refers to this file.'))
    },
  }),
  defineRule({
    id: 'zip/content-types',
    level: 'import',
    importError: '0x8004f11a The file of a web resource cannot be found',
    remedy: `Give every part a content type in ${CONTENT_TYPES_FILE}: by extension, or by name when it has none.`,
    check: (solutionPackage) => {
      if (!solutionPackage.contentTypes) return []
      const { extensions, parts } = coverage(solutionPackage)
      return solutionPackage.entries
        .filter(({ name }) => name !== CONTENT_TYPES_FILE)
        .filter(({ name }) => !extensions.includes(extensionOf(name)) && !parts.includes(name.toLowerCase()))
        .map(({ name }) => inPart(shown(name), 'It has no content type, so the import does not see it.'))
    },
  }),
  defineRule({
    id: 'zip/content-types-exact',
    level: 'house',
    remedy: `List in ${CONTENT_TYPES_FILE} what the package holds, once each, as ${OCTETS}.`,
    check: (solutionPackage) => {
      const { entries, contentTypes } = solutionPackage
      const { extensions, parts } = coverage(solutionPackage)
      const names = entries
        .map(({ name }) => name.toLowerCase())
        .filter((name) => name !== CONTENT_TYPES_FILE.toLowerCase())
      const unused = [
        ...extensions.filter((extension) => !names.some((name) => extensionOf(name) === extension)),
        ...parts.filter((part) => !names.includes(part)),
      ]
      const otherTypes = [...childrenOf(contentTypes, 'Default'), ...childrenOf(contentTypes, 'Override')].filter(
        (node) => attributeOf(node, 'ContentType') !== OCTETS,
      )
      return [
        ...unused.map((entry) =>
          inPart(CONTENT_TYPES_FILE, `It lists ${shown(entry)}, which the package does not hold.`),
        ),
        ...repeated([...extensions, ...parts]).map((entry) =>
          inPart(CONTENT_TYPES_FILE, `It lists ${shown(entry)} twice.`),
        ),
        ...otherTypes.map((node) =>
          inPart(CONTENT_TYPES_FILE, `It has the content type ${shown(attributeOf(node, 'ContentType'))}.`),
        ),
      ]
    },
  }),
  defineRule({
    id: 'zip/size',
    level: 'import',
    importError: '0x8004f114 Webresource content size is too big',
    remedy: 'Make it smaller: the platform takes 120 MB in all, and 5,120 kB for one web resource unless raised.',
    check: ({ size, webResources }) => [
      ...(size > 120 * MEGABYTE ? [inPart('the zip', `It has ${size} bytes.`)] : []),
      ...webResources
        .filter(({ bytes }) => (bytes?.length ?? 0) > LARGEST_WEB_RESOURCE)
        .map(({ name, bytes }) => inPart(shown(name), `It has ${bytes?.length} bytes.`)),
    ],
  }),
  defineRule({
    id: 'zip/budget',
    level: 'house',
    remedy: 'Look for what made it grow; a page should not weigh more than 1 MB and a package not more than 2 MB.',
    check: ({ size, webResources }) => [
      ...(size > 2 * MEGABYTE ? [inPart('the zip', `It has ${size} bytes.`)] : []),
      ...webResources
        .filter(({ bytes }) => (bytes?.length ?? 0) > MEGABYTE)
        .map(({ name, bytes }) => inPart(shown(name), `It has ${bytes?.length} bytes.`)),
    ],
  }),
  defineRule({
    id: 'zip/file-name',
    level: 'house',
    remedy: 'Name the zip as Dataverse does: unique name, version with underscores, "managed".',
    check: ({ fileName, manifest }) => {
      if (fileName === undefined || !manifest) return []
      const text = (name: string): string => childrenOf(manifest, name)[0]?.text.trim() ?? ''
      const kind = text('Managed') === '1' ? '_managed' : ''
      const expected = `${text('UniqueName')}_${text('Version').replaceAll('.', '_')}${kind}.zip`
      return fileName === expected ? [] : [inPart(fileName, `Its content calls for the name ${shown(expected)}.`)]
    },
  }),
]
