import { baseLanguage, languages } from '../../../solution/constants'
import type { Solution } from '../../../solution/define/defineSolution'
import type { GuidOf } from '../guidRegister'
import { descendants, element, textElement, type XmlElement } from '../xml/XmlElement'
import { appModuleXml } from './appModuleXml'
import { columnSecurityProfileXml } from './columnSecurityProfileXml'
import { dashboardXml } from './dashboardXml'
import { entityXml } from './entityXml'
import { roleXml } from './roleXml'
import { siteMapXml } from './siteMapXml'
import { webResourceXml } from './webResourceXml'

/** customizations.xml: the parts in the one order that the import's schema accepts (0x8004801a otherwise). */
export const customizationsXml = (solution: Solution, guidOf: GuidOf): XmlElement => {
  const parts = partsXml(solution, guidOf)
  const used = new Set(
    parts
      .flatMap((part) => descendants(part))
      .flatMap(({ attributes }) => [attributes['languagecode'], attributes['LCID']]),
  )
  return element('ImportExportXml', { 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance' }, [
    ...parts,
    element(
      'Languages',
      {},
      languages
        .filter((language) => language === baseLanguage || used.has(String(language)))
        .map((language) => textElement('Language', language)),
    ),
  ])
}

const partsXml = (solution: Solution, guidOf: GuidOf): readonly XmlElement[] => [
  element(
    'Entities',
    {},
    solution.tables.map((table) => entityXml(table, guidOf)),
  ),
  element(
    'Roles',
    {},
    solution.roles.map((role) => roleXml(role, guidOf)),
  ),
  element('Workflows'),
  element(
    'FieldSecurityProfiles',
    {},
    solution.columnSecurityProfiles.map((profile) => columnSecurityProfileXml(profile, guidOf)),
  ),
  element('Templates'),
  element('EntityMaps'),
  element('EntityRelationships'),
  element('OrganizationSettings'),
  element('optionsets'),
  ...unlessEmpty(
    'Dashboards',
    solution.dashboards.map((dashboard) => dashboardXml(dashboard, guidOf)),
  ),
  ...unlessEmpty(
    'WebResources',
    solution.webResources.map((name) => webResourceXml(name, guidOf)),
  ),
  element('CustomControls'),
  ...unlessEmpty(
    'AppModuleSiteMaps',
    solution.apps.map((app) => siteMapXml(app, guidOf)),
  ),
  ...unlessEmpty(
    'AppModules',
    solution.apps.map((app) => appModuleXml(app, guidOf)),
  ),
  element('EntityDataProviders'),
]

// Exports leave these out when there is nothing in them.
const unlessEmpty = (name: string, children: readonly XmlElement[]): readonly XmlElement[] =>
  children.length > 0 ? [element(name, {}, children)] : []
