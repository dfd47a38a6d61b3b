import { attributeOf, at, childrenOf, childOf, descendants, textAt } from '../xml/XmlElement'
import { defineRule } from './Rule'
import { inSolution, shown } from './where'
import { isNewer } from './isNewer'

const RESERVED_NAMES = ['default', 'active', 'basic', 'system']
const NEWEST_PACKAGE_VERSION = [9, 1]

/** solution.xml without its components: names, versions and the publisher. */
export const solutionRules = [
  defineRule({
    id: 'solution/unique-name',
    level: 'import',
    importError: '0x8004f002 / 0x8004f022 The solution unique name is invalid or restricted',
    remedy: 'Use letters, digits and underscores, not starting with a digit, and no reserved name.',
    check: ({ manifest }) => {
      if (!manifest) return []
      const name = textAt(manifest, 'UniqueName')
      const fits = /^[A-Za-z_][A-Za-z0-9_]{0,64}$/.test(name) && !RESERVED_NAMES.includes(name.toLowerCase())
      return fits ? [] : [inSolution(at(manifest, 'UniqueName'), `The unique name is ${shown(name)}.`)]
    },
  }),
  defineRule({
    id: 'solution/version',
    level: 'import',
    importError: '0x8004f01e The solution version is invalid',
    remedy: 'Write the version as two to four numbers with dots.',
    check: ({ manifest }) => {
      if (!manifest) return []
      const version = textAt(manifest, 'Version')
      const fits = /^\d{1,9}(\.\d{1,9}){1,3}$/.test(version)
      return fits ? [] : [inSolution(at(manifest, 'Version'), `The version is ${shown(version)}.`)]
    },
  }),
  defineRule({
    id: 'solution/version-of-four',
    level: 'house',
    remedy: 'Write all four numbers, so that versions compare at a glance.',
    check: ({ manifest }) => {
      const version = textAt(manifest, 'Version')
      return !manifest || version.split('.').length === 4
        ? []
        : [inSolution(at(manifest, 'Version'), `The version is ${shown(version)}.`)]
    },
  }),
  defineRule({
    id: 'solution/introduced-version',
    level: 'house',
    remedy: 'A component was introduced in this version or an earlier one; it cannot come from the future.',
    check: ({ manifest, customizations }) => {
      const version = textAt(manifest, 'Version')
      const own = ['attribute', 'WebResource', 'Dashboard', 'AppModule'].flatMap((name) =>
        descendants(customizations, name),
      )
      return own.flatMap((node) => {
        const introduced = textAt(node, 'IntroducedVersion')
        const what = `${shown(textAt(node, 'Name'))} says it came with ${introduced}.`
        return introduced !== '' && isNewer(introduced, version)
          ? [{ what, where: `customizations.xml, line ${node.line}` }]
          : []
      })
    },
  }),
  defineRule({
    id: 'solution/managed',
    level: 'house',
    remedy: 'Ship managed packages: unmanaged ones cannot be removed and let everybody change our parts.',
    check: ({ manifest }) =>
      !manifest || textAt(manifest, 'Managed') === '1'
        ? []
        : [inSolution(at(manifest, 'Managed'), `Managed is ${shown(textAt(manifest, 'Managed'))}.`)],
  }),
  defineRule({
    id: 'solution/package-version',
    level: 'house',
    importError: '0x80048068 You can only import solutions with a package version of {0} or earlier',
    remedy: 'Keep SolutionPackageVersion at 9.1 or below and generatedBy at CrmLive, which every current target takes.',
    check: ({ solution }) => {
      if (!solution) return []
      const version = attributeOf(solution, 'SolutionPackageVersion')
      const generatedBy = attributeOf(solution, 'generatedBy')
      return [
        ...(/^\d+\.\d+/.test(version) && !isNewer(version, NEWEST_PACKAGE_VERSION.join('.'))
          ? []
          : [inSolution(solution, `SolutionPackageVersion is ${shown(version)}.`)]),
        ...(generatedBy === 'CrmLive' ? [] : [inSolution(solution, `generatedBy is ${shown(generatedBy)}.`)]),
      ]
    },
  }),
  defineRule({
    id: 'solution/publisher',
    level: 'import',
    importError: '0x8004f01c / 0x80048402 The publisher of the solution is invalid',
    remedy:
      'Give the publisher a unique name, a prefix of 2 to 8 letters and digits (not mscrm), and an option value prefix from 10000 to 99999.',
    check: ({ manifest }) => {
      if (!manifest) return []
      const publisher = childOf(manifest, 'Publisher')
      const read = (name: string): string => textAt(publisher, name)
      const fits: readonly (readonly [string, boolean])[] = [
        ['UniqueName', /^[A-Za-z_][A-Za-z0-9_]*$/.test(read('UniqueName'))],
        ['CustomizationPrefix', /^(?!mscrm)[A-Za-z][A-Za-z0-9]{1,7}$/i.test(read('CustomizationPrefix'))],
        ['CustomizationOptionValuePrefix', /^[1-9]\d{4}$/.test(read('CustomizationOptionValuePrefix'))],
      ]
      return fits
        .filter(([, fine]) => !fine)
        .map(([name]) =>
          inSolution(at(publisher, name) ?? manifest, `The publisher's ${name} is ${shown(read(name))}.`),
        )
    },
  }),
  defineRule({
    id: 'solution/labels',
    level: 'import',
    importError: '0x8004801a XSD validation failed',
    remedy: 'Name the solution and its publisher in the base language of the file, and list both addresses.',
    check: ({ solution, manifest }) => {
      if (!manifest) return []
      const language = attributeOf(solution, 'languagecode')
      const publisher = childOf(manifest, 'Publisher')
      const unnamed = [manifest, ...(publisher ? [publisher] : [])].filter(
        (node) =>
          !childrenOf(childOf(node, 'LocalizedNames'), 'LocalizedName').some(
            (name) => attributeOf(name, 'languagecode') === language && attributeOf(name, 'description').trim() !== '',
          ),
      )
      const numbers = childrenOf(childOf(publisher, 'Addresses'), 'Address').map((node) =>
        textAt(node, 'AddressNumber'),
      )
      return [
        ...unnamed.map((node) => inSolution(node, `<${node.name}> has no name in language ${language}.`)),
        ...(numbers.join() === '1,2'
          ? []
          : [inSolution(publisher, 'The publisher does not have the addresses 1 and 2.')]),
      ]
    },
  }),
]
