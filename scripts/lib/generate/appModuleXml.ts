import { firstVersion } from '../../../solution/constants'
import type { App } from '../../../solution/define/defineApp'
import type { GuidOf } from '../guidRegister'
import { element, textElement, type XmlElement } from '../xml/XmlElement'
import { dashboardKey } from './dashboardXml'
import { braced, descriptions, localizedNames } from './labels'
import { webResourceKey } from './webResourceXml'

// System Administrator and System Customizer have the same ids in every organization.
const SYSTEM_ROLES = ['627090ff-40a3-4053-8790-584edc5be201', '119f245c-3cc8-4b62-b31c-d1a046ced15d']

/** A model-driven app: what its navigation leads to, and who may open it. */
export const appModuleXml = (app: App, guidOf: GuidOf): XmlElement => {
  const subAreas = app.areas.flatMap((area) => area.groups).flatMap((group) => group.subAreas)
  const tables = subAreas.flatMap((subArea) => (subArea.kind === 'table' ? [subArea.table] : []))
  const dashboards = subAreas.flatMap((subArea) => (subArea.kind === 'dashboard' ? [subArea.dashboard] : []))
  const roles = [...SYSTEM_ROLES, ...app.roles.map((name) => guidOf(`role/${name}`))]
  return element('AppModule', {}, [
    textElement('UniqueName', app.uniqueName),
    textElement('IntroducedVersion', app.introducedVersion ?? firstVersion),
    textElement('WebResourceId', guidOf(webResourceKey(app.icon))),
    textElement('FormFactor', 1),
    textElement('ClientType', 4),
    element('AppModuleComponents', {}, [
      ...tables.map((table) => component(1, { schemaName: table })),
      ...dashboards.map((name) => component(60, { id: braced(guidOf(dashboardKey(name))) })),
      component(62, { schemaName: app.uniqueName }),
    ]),
    element(
      'AppModuleRoleMaps',
      {},
      roles.map((id) => element('Role', { id: braced(id) })),
    ),
    localizedNames(app.displayName),
    descriptions(app.description),
  ])
}

const component = (type: number, key: Readonly<Record<string, string>>): XmlElement =>
  element('AppModuleComponent', { type, ...key })
