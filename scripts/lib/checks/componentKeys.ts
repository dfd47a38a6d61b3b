import { COMPONENT_TYPE } from '../generate/rootComponents'
import { attributeOf, at, childrenOf, childOf, textAt, type XmlElement } from '../xml/XmlElement'
import type { SolutionPackage } from './SolutionPackage'

/** A component and the key by which `<RootComponent>` names it. */
export interface PackagedComponent {
  readonly type: number
  /** Lower case; a GUID keeps its braces. */
  readonly key: string
  readonly node: XmlElement
}

/** Whether a root component of this type is named by its schema name or by its id; undefined for other types. */
export const keyKindOf = (type: number): 'schemaName' | 'id' | undefined => {
  const byName: readonly number[] = [1, 9, 61, 62, 66, 80, 300, 371, 372, 380]
  const byId: readonly number[] = [20, 26, 29, 31, 36, 59, 60, 63, 70, 91, 92, 95]
  if (byName.includes(type)) return 'schemaName'
  return byId.includes(type) ? 'id' : undefined
}

/** Every component in the package that needs an entry among the root components. */
export const componentsOf = (solutionPackage: SolutionPackage): readonly PackagedComponent[] => {
  const { customizations, tables, webResources, environmentVariables } = solutionPackage
  const listed = (container: string, name: string): readonly XmlElement[] =>
    childrenOf(childOf(customizations, container), name)
  const component = (type: number, key: string, node: XmlElement): PackagedComponent => ({
    type,
    key: key.toLowerCase(),
    node,
  })
  return [
    ...tables.map(({ name, node }) => component(COMPONENT_TYPE.table, name, node)),
    ...listed('Roles', 'Role').map((node) => component(COMPONENT_TYPE.role, attributeOf(node, 'id'), node)),
    ...listed('Dashboards', 'Dashboard').map((node) =>
      component(COMPONENT_TYPE.dashboard, textAt(node, 'FormId'), node),
    ),
    ...webResources.map(({ name, node }) => component(COMPONENT_TYPE.webResource, name, node)),
    ...listed('AppModuleSiteMaps', 'AppModuleSiteMap').map((node) =>
      component(COMPONENT_TYPE.siteMap, textAt(node, 'SiteMapUniqueName'), node),
    ),
    ...listed('FieldSecurityProfiles', 'FieldSecurityProfile').map((node) =>
      component(COMPONENT_TYPE.columnSecurityProfile, attributeOf(node, 'fieldsecurityprofileid'), node),
    ),
    ...listed('AppModules', 'AppModule').map((node) => component(COMPONENT_TYPE.app, textAt(node, 'UniqueName'), node)),
    ...environmentVariables.map(({ node }) =>
      component(COMPONENT_TYPE.environmentVariable, attributeOf(node, 'schemaname'), node),
    ),
  ]
}

/** The `<RootComponent>` elements. */
export const rootsOf = ({ manifest }: SolutionPackage): readonly XmlElement[] =>
  childrenOf(at(manifest, 'RootComponents'), 'RootComponent')

/** The key of a `<RootComponent>`, in lower case: its schema name, or else its id. */
export const rootKeyOf = (root: XmlElement): string =>
  (attributeOf(root, 'schemaName') || attributeOf(root, 'id')).toLowerCase()
