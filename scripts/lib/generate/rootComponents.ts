import type { Solution } from '../../../solution/define/defineSolution'
import type { GuidOf } from '../guidRegister'
import { element, type XmlElement } from '../xml/XmlElement'
import { dashboardKey } from './dashboardXml'
import { braced } from './labels'

/** Component type codes of the platform. Codes from 10000 up differ per environment and are never written. */
export const COMPONENT_TYPE = {
  table: 1,
  role: 20,
  dashboard: 60,
  webResource: 61,
  siteMap: 62,
  columnSecurityProfile: 70,
  app: 80,
  environmentVariable: 380,
} as const

/**
 * What stands in `<RootComponents>`: everything in the zip exactly once (0x8004803a and 0x8004801f otherwise).
 * Columns, forms and commands travel inside their table. Microsoft's tables are listed as shells (behavior 2).
 */
export const rootComponents = (solution: Solution, guidOf: GuidOf): readonly XmlElement[] => [
  ...solution.tables.map((table) => byName(COMPONENT_TYPE.table, table.schemaName.toLowerCase(), 2)),
  ...solution.roles.map((role) => byId(COMPONENT_TYPE.role, guidOf(`role/${role.name}`))),
  ...solution.dashboards.map((dashboard) => byId(COMPONENT_TYPE.dashboard, guidOf(dashboardKey(dashboard.key)))),
  ...solution.webResources.map((name) => byName(COMPONENT_TYPE.webResource, name)),
  ...solution.apps.map((app) => byName(COMPONENT_TYPE.siteMap, app.uniqueName)),
  ...solution.columnSecurityProfiles.map((profile) =>
    byId(COMPONENT_TYPE.columnSecurityProfile, guidOf(`columnSecurityProfile/${profile.name}`)),
  ),
  ...solution.apps.map((app) => byName(COMPONENT_TYPE.app, app.uniqueName)),
  ...solution.environmentVariables.map((variable) => byName(COMPONENT_TYPE.environmentVariable, variable.schemaName)),
]

const byName = (type: number, schemaName: string, behavior = 0): XmlElement =>
  element('RootComponent', { type, schemaName, behavior })

const byId = (type: number, guid: string): XmlElement =>
  element('RootComponent', { type, id: braced(guid), behavior: 0 })
