import { describe, expect, it } from 'vitest'
import { funnelVision, sync } from '../../../solution/manifest'
import { attributeOf, descendants, textAt } from '../xml/XmlElement'
import { solutionXml } from './solutionXml'

const guidOf = (key: string): string => key

describe('solutionXml', () => {
  it('says what and whose it is', () => {
    const xml = solutionXml({ ...funnelVision, version: '3.4.5.0' }, guidOf)
    expect(textAt(xml, 'SolutionManifest', 'Version')).toBe('3.4.5.0')
    expect(textAt(xml, 'SolutionManifest', 'Managed')).toBe('1')
    expect(textAt(xml, 'SolutionManifest', 'Publisher', 'CustomizationPrefix')).toBe('nr')
  })

  it('lists the tables of Microsoft as shells, and no column or form', () => {
    const roots = descendants(solutionXml(funnelVision, guidOf), 'RootComponent')
    const tables = roots.filter((root) => attributeOf(root, 'type') === '1')
    expect(tables.map((root) => [attributeOf(root, 'schemaName'), attributeOf(root, 'behavior')])).toEqual([
      ['account', '2'],
      ['contact', '2'],
      ['lead', '2'],
      ['systemuser', '2'],
    ])
    expect(roots.filter((root) => ['2', '24'].includes(attributeOf(root, 'type')))).toEqual([])
    // The only forms of their own are dashboards, which have no table.
    expect(roots.filter((root) => attributeOf(root, 'type') === '60')).toHaveLength(funnelVision.dashboards.length)
  })

  it('names the role that needs a table when the table itself is not added to', () => {
    const [dependent] = descendants(solutionXml(sync, guidOf), 'Dependent')
    expect(dependent?.attributes).toEqual({
      type: '20',
      displayName: 'Net-Results Sync for Dynamics 365',
      id: '{role/Net-Results Sync for Dynamics 365}',
    })
  })
})
