import type { App, SiteMapArea, SiteMapGroup, SubArea } from '../../../solution/define/defineApp'
import type { GuidOf } from '../guidRegister'
import { element, textElement, type XmlElement } from '../xml/XmlElement'
import { dashboardKey } from './dashboardXml'
import { localizedNames, siteMapTitles } from './labels'

// The version of the site map format, not of ours.
const FORMAT = '7.0.0.0'

/** The navigation of an app of ours. */
export const siteMapXml = (app: App, guidOf: GuidOf): XmlElement =>
  element('AppModuleSiteMap', {}, [
    textElement('SiteMapUniqueName', app.uniqueName),
    element(
      'SiteMap',
      { IntroducedVersion: FORMAT },
      app.areas.map((area) => areaXml(area, guidOf)),
    ),
    localizedNames(app.displayName),
  ])

const areaXml = (area: SiteMapArea, guidOf: GuidOf): XmlElement =>
  element(
    'Area',
    {
      Id: area.id,
      ResourceId: 'SitemapDesigner.NewTitle',
      DescriptionResourceId: 'SitemapDesigner.NewTitle',
      ShowGroups: 'true',
      IntroducedVersion: FORMAT,
    },
    [siteMapTitles(area.title), ...area.groups.map((group) => groupXml(group, guidOf))],
  )

const groupXml = (group: SiteMapGroup, guidOf: GuidOf): XmlElement =>
  element(
    'Group',
    {
      Id: group.id,
      ResourceId: 'SitemapDesigner.NewGroup',
      DescriptionResourceId: 'SitemapDesigner.NewGroup',
      IntroducedVersion: FORMAT,
      IsProfile: 'false',
      ToolTipResourseId: 'SitemapDesigner.Unknown',
    },
    [siteMapTitles(group.title), ...group.subAreas.map((subArea) => subAreaXml(subArea, guidOf))],
  )

const subAreaXml = (subArea: SubArea, guidOf: GuidOf): XmlElement =>
  element(
    'SubArea',
    {
      Id: subArea.id,
      ...targetOf(subArea, guidOf),
      Client: 'All,Outlook,OutlookLaptopClient,OutlookWorkstationClient,Web',
      AvailableOffline: 'true',
      PassParams: 'false',
      Sku: 'All,OnPremise,Live,SPLA',
    },
    [siteMapTitles(subArea.title)],
  )

const targetOf = (subArea: SubArea, guidOf: GuidOf): Readonly<Record<string, string>> => {
  if (subArea.kind === 'table') return { Icon: '/_imgs/imagestrips/transparent_spacer.gif', Entity: subArea.table }
  const icon = { VectorIcon: `$webresource:${subArea.icon}`, Icon: `/WebResources/${subArea.icon}` }
  return subArea.kind === 'page'
    ? { ...icon, Url: `$webresource:${subArea.page}` }
    : { ...icon, Url: '/workplace/home_dashboards.aspx', DefaultDashboard: guidOf(dashboardKey(subArea.dashboard)) }
}
