import { baseLanguage } from '../../../solution/constants'
import type { MissingDependency, Solution } from '../../../solution/define/defineSolution'
import type { GuidOf } from '../guidRegister'
import { element, textElement, type XmlElement } from '../xml/XmlElement'
import { addressXml } from './addressXml'
import { braced, descriptions, localizedNames } from './labels'
import { rootComponents } from './rootComponents'

/** The server version that the format of our files corresponds to; older and newer servers read it. */
const EXPORTED_BY = '9.1.0.643'
/** A target refuses packages newer than itself (0x80048068); every Dataverse and on-premises 9.1 takes this one. */
const PACKAGE_VERSION = '9.1'

/** solution.xml: name, version, publisher, what the zip brings and what it needs. */
export const solutionXml = (solution: Solution, guidOf: GuidOf): XmlElement =>
  element(
    'ImportExportXml',
    {
      version: EXPORTED_BY,
      SolutionPackageVersion: PACKAGE_VERSION,
      languagecode: baseLanguage,
      generatedBy: 'CrmLive',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      element('SolutionManifest', {}, [
        textElement('UniqueName', solution.uniqueName),
        localizedNames(solution.displayName),
        descriptions(solution.description),
        textElement('Version', solution.version),
        textElement('Managed', 1),
        publisherXml(solution.publisher),
        element('RootComponents', {}, rootComponents(solution, guidOf)),
        element(
          'MissingDependencies',
          {},
          solution.missingDependencies.map((dependency) => missingDependencyXml(dependency, guidOf)),
        ),
      ]),
    ],
  )

const publisherXml = (publisher: Solution['publisher']): XmlElement =>
  element('Publisher', {}, [
    textElement('UniqueName', publisher.uniqueName),
    localizedNames(publisher.displayName),
    descriptions(undefined),
    textElement('EMailAddress', publisher.email),
    textElement('SupportingWebsiteUrl', publisher.website),
    textElement('CustomizationPrefix', publisher.prefix),
    textElement('CustomizationOptionValuePrefix', publisher.optionValuePrefix),
    element('Addresses', {}, [addressXml(1), addressXml(2)]),
  ])

const missingDependencyXml = (dependency: MissingDependency, guidOf: GuidOf): XmlElement => {
  const component =
    dependency.kind === 'table'
      ? { type: 1, schemaName: dependency.table, displayName: dependency.displayName }
      : { type: 60, displayName: dependency.displayName, parentDisplayName: dependency.displayName }
  const id = dependency.formId === undefined ? undefined : braced(dependency.formId)
  const role = dependency.neededByRole
  return element('MissingDependency', {}, [
    element('Required', { ...component, solution: dependency.solution, id }),
    role === undefined
      ? element('Dependent', { ...component, id })
      : element('Dependent', { type: 20, displayName: role, id: braced(guidOf(`role/${role}`)) }),
  ])
}
