import { attributeOf, childrenOf, childOf, descendants, textAt, type XmlElement } from '../xml/XmlElement'
import { SYSTEM_ROLES } from './platform'
import { defineRule } from './Rule'
import type { SolutionPackage } from './SolutionPackage'
import { inCustomizations, repeated, shown } from './where'

const DEFAULT_ICON = '953b9fac-1e5e-e611-80d6-00155ded156f'

const appsOf = ({ customizations }: SolutionPackage): readonly XmlElement[] =>
  childrenOf(childOf(customizations, 'AppModules'), 'AppModule')
const siteMapsOf = ({ customizations }: SolutionPackage): readonly XmlElement[] =>
  childrenOf(childOf(customizations, 'AppModuleSiteMaps'), 'AppModuleSiteMap')
const dashboardIdsOf = ({ customizations }: SolutionPackage): readonly string[] =>
  childrenOf(childOf(customizations, 'Dashboards'), 'Dashboard').map((node) => textAt(node, 'FormId').toLowerCase())
const componentsOfType = (app: XmlElement, type: string): readonly XmlElement[] =>
  childrenOf(childOf(app, 'AppModuleComponents'), 'AppModuleComponent').filter(
    (node) => attributeOf(node, 'type') === type,
  )
const bare = (guid: string): string => guid.replace(/^\{|\}$/g, '').toLowerCase()

/** Apps and their navigation. */
export const appRules = [
  defineRule({
    id: 'apps/app',
    level: 'import',
    importError: '0x80050111 / 0x8005011c / 0x8005011e The app is invalid',
    remedy:
      'An app has a unique name of up to 40 letters, digits and underscores, one site map of the package, and an icon of it.',
    check: (solutionPackage) => {
      const siteMaps = siteMapsOf(solutionPackage).map((node) => textAt(node, 'SiteMapUniqueName'))
      const icons = solutionPackage.webResources
        .filter(({ type }) => type === 5 || type === 11)
        .map(({ node }) => bare(textAt(node, 'WebResourceId')))
      return appsOf(solutionPackage).flatMap((app) => {
        const maps = componentsOfType(app, '62').map((node) => attributeOf(node, 'schemaName'))
        const icon = bare(textAt(app, 'WebResourceId'))
        return [
          ...(/^[A-Za-z]\w{0,39}$/.test(textAt(app, 'UniqueName'))
            ? []
            : [inCustomizations(app, 'The unique name does not fit.')]),
          ...(maps.length === 1 && siteMaps.includes(maps[0] ?? '')
            ? []
            : [inCustomizations(app, 'The app does not have exactly one site map of this package.')]),
          ...(icons.includes(icon) || icon === DEFAULT_ICON
            ? []
            : [inCustomizations(app, 'The icon is no image of this package.')]),
        ]
      })
    },
  }),
  defineRule({
    id: 'apps/components',
    level: 'import',
    importError: '0x80050113 A component of the app does not exist',
    remedy: 'List as components what the package brings, and every table and dashboard that the navigation opens.',
    check: (solutionPackage) => {
      const dashboards = dashboardIdsOf(solutionPackage)
      return appsOf(solutionPackage).flatMap((app) => {
        const tables = componentsOfType(app, '1').map((node) => attributeOf(node, 'schemaName'))
        const listed = componentsOfType(app, '60').map((node) => attributeOf(node, 'id').toLowerCase())
        const forms = solutionPackage.tables
          .flatMap((table) => table.forms)
          .map((form) => textAt(form, 'formid').toLowerCase())
        const absent = [
          ...listed.filter((id) => !dashboards.includes(id) && !forms.includes(id)),
          ...tables.filter(
            (table) =>
              table.startsWith(solutionPackage.prefix) && !solutionPackage.tables.some(({ name }) => name === table),
          ),
        ]
        const subAreas = siteMapsOf(solutionPackage)
          .filter(
            (map) => textAt(map, 'SiteMapUniqueName') === attributeOf(componentsOfType(app, '62')[0], 'schemaName'),
          )
          .flatMap((map) => descendants(map, 'SubArea'))
        const unlisted = subAreas.flatMap((subArea) => {
          const table = attributeOf(subArea, 'Entity')
          const dashboard = attributeOf(subArea, 'DefaultDashboard').toLowerCase()
          return [
            ...(table === '' || tables.includes(table)
              ? []
              : [inCustomizations(subArea, `The table ${shown(table)} is no component.`)]),
            ...(dashboard === '' || (dashboards.includes(`{${dashboard}}`) && listed.includes(`{${dashboard}}`))
              ? []
              : [inCustomizations(subArea, `The dashboard ${shown(dashboard)} is no component, or has braces.`)]),
          ]
        })
        return [
          ...absent.map((key) => inCustomizations(app, `The component ${shown(key)} is not in this package.`)),
          ...unlisted,
        ]
      })
    },
  }),
  defineRule({
    id: 'apps/dashboards-listed',
    level: 'house',
    remedy: 'List every dashboard of the package in the app: the others show only in apps that list none.',
    check: (solutionPackage) => {
      const apps = appsOf(solutionPackage)
      const listed = apps
        .flatMap((app) => componentsOfType(app, '60'))
        .map((node) => attributeOf(node, 'id').toLowerCase())
      return apps.length === 0
        ? []
        : dashboardIdsOf(solutionPackage)
            .filter((id) => !listed.includes(id))
            .map((id) => inCustomizations(undefined, `The dashboard ${id} is in no app.`))
    },
  }),
  defineRule({
    id: 'apps/roles',
    level: 'house',
    remedy: 'Let System Administrator, System Customizer and roles of this package open the app, and no others.',
    check: (solutionPackage) => {
      const own = descendants(childOf(solutionPackage.customizations, 'Roles'), 'Role').map((role) =>
        attributeOf(role, 'id').toLowerCase(),
      )
      return appsOf(solutionPackage).flatMap((app) => {
        const ids = childrenOf(childOf(app, 'AppModuleRoleMaps'), 'Role').map((role) =>
          attributeOf(role, 'id').toLowerCase(),
        )
        return [
          ...SYSTEM_ROLES.filter((id) => !ids.includes(id)).map((id) =>
            inCustomizations(app, `The system role ${id} is not listed.`),
          ),
          ...ids
            .filter((id) => !SYSTEM_ROLES.includes(id) && !own.includes(id))
            .map((id) => inCustomizations(app, `The role ${shown(id)} is not in this package.`)),
        ]
      })
    },
  }),
  defineRule({
    id: 'apps/site-map',
    level: 'import',
    importError: '0x8004f401 The site map is invalid',
    remedy:
      'Give areas, groups and entries ids of their own, and let every $webresource: name something in the package.',
    check: (solutionPackage) => {
      const names = solutionPackage.webResources.map(({ name }) => name)
      return siteMapsOf(solutionPackage).flatMap((map) => {
        const nodes = ['Area', 'Group', 'SubArea'].flatMap((name) => descendants(map, name))
        return [
          ...repeated(nodes.map((node) => attributeOf(node, 'Id'))).map((id) =>
            inCustomizations(map, `The id ${shown(id)} is used twice.`),
          ),
          ...nodes
            .flatMap((node) => Object.values(node.attributes).map((value) => ({ node, value })))
            .flatMap(({ node, value }) => {
              const name = /^(?:\$webresource:|\/WebResources\/)(.+)$/i.exec(value)?.[1]
              return name === undefined || names.includes(name) || !name.startsWith(solutionPackage.prefix)
                ? []
                : [inCustomizations(node, `${shown(name)} is not in this package.`)]
            }),
        ]
      })
    },
  }),
  defineRule({
    id: 'apps/site-map-titles',
    level: 'house',
    remedy: 'Prefix the ids, and give every entry a title in language 1033.',
    check: (solutionPackage) =>
      siteMapsOf(solutionPackage)
        .flatMap((map) => ['Area', 'Group', 'SubArea'].flatMap((name) => descendants(map, name)))
        .flatMap((node) => {
          const titled = childrenOf(childOf(node, 'Titles'), 'Title').some(
            (title) => attributeOf(title, 'LCID') === '1033' && attributeOf(title, 'Title').trim() !== '',
          )
          return [
            ...(attributeOf(node, 'Id').startsWith(solutionPackage.prefix)
              ? []
              : [inCustomizations(node, `The id ${shown(attributeOf(node, 'Id'))} has no prefix.`)]),
            ...(titled ? [] : [inCustomizations(node, `${shown(attributeOf(node, 'Id'))} has no title.`)]),
          ]
        }),
  }),
]
