import { describe, expect, it } from 'vitest'
import { netResultsApp } from '../../../solution/apps/netResultsApp'
import { attributeOf, descendants, textAt } from '../xml/XmlElement'
import { appModuleXml } from './appModuleXml'
import { siteMapXml } from './siteMapXml'

const guidOf = (key: string): string => key

describe('appModuleXml', () => {
  const app = appModuleXml(netResultsApp, guidOf)

  it('lists every table and dashboard of the navigation, and the site map', () => {
    const components = descendants(app, 'AppModuleComponent').map(({ attributes }) =>
      Object.values(attributes).join(' '),
    )
    expect(components).toEqual([
      '1 contact',
      '1 lead',
      '1 account',
      '60 {dashboard/Hot Leads Breakdown}',
      '62 nr_NetResults',
    ])
  })

  it('opens for administrators, customizers and our own role', () => {
    expect(descendants(app, 'Role').map((role) => attributeOf(role, 'id'))).toEqual([
      '{627090ff-40a3-4053-8790-584edc5be201}',
      '{119f245c-3cc8-4b62-b31c-d1a046ced15d}',
      '{role/Net-Results User}',
    ])
  })

  it('takes its icon by GUID without braces', () => {
    expect(textAt(app, 'WebResourceId')).toBe('webResource/nr_/images/netresults.svg')
  })
})

describe('siteMapXml', () => {
  it('opens pages by web resource, dashboards by GUID without braces, and tables by name', () => {
    const targets = descendants(siteMapXml(netResultsApp, guidOf), 'SubArea').map((node) => [
      attributeOf(node, 'Id'),
      attributeOf(node, 'Entity') || attributeOf(node, 'DefaultDashboard') || attributeOf(node, 'Url'),
    ])
    expect(targets).toEqual([
      ['nr_sub_funnelvision', '$webresource:nr_/pages/funnelvision.html'],
      ['nr_sub_hotleads', 'dashboard/Hot Leads Breakdown'],
      ['nr_sub_contacts', 'contact'],
      ['nr_sub_leads', 'lead'],
      ['nr_sub_accounts', 'account'],
      ['nr_sub_console', '$webresource:nr_/pages/console.html'],
    ])
  })
})
