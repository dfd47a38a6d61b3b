import { describe, expect, it } from 'vitest'
import { passwordColumn } from '../../../solution/columns/credentialColumns'
import { leadScoreColumn } from '../../../solution/columns/leadScoreColumns'
import { textAt } from '../xml/XmlElement'
import { columnXml } from './columnXml'

describe('columnXml', () => {
  it('makes a secured column private: no audit, no search, and no way to switch search on', () => {
    const xml = columnXml(passwordColumn)
    expect(textAt(xml, 'IsSecured')).toBe('1')
    expect(textAt(xml, 'IsAuditEnabled')).toBe('0')
    expect(textAt(xml, 'DisplayMask')).toBe('ValidForForm')
    expect(textAt(xml, 'CanModifySearchSettings')).toBe('0')
  })

  it('gives text its length in characters and in bytes', () => {
    const xml = columnXml({ ...passwordColumn, maxLength: 50 })
    expect([textAt(xml, 'MaxLength'), textAt(xml, 'Length')]).toEqual(['50', '100'])
  })

  it('names a column by its schema name and, in lower case, by its logical name', () => {
    const xml = columnXml(leadScoreColumn)
    expect(xml.attributes).toEqual({ PhysicalName: 'nr_LeadScore' })
    expect([textAt(xml, 'Name'), textAt(xml, 'LogicalName'), textAt(xml, 'Type')]).toEqual([
      'nr_leadscore',
      'nr_leadscore',
      'int',
    ])
  })

  it('keeps the version in which a column was introduced', () => {
    expect(textAt(columnXml(leadScoreColumn), 'IntroducedVersion')).toBe('3.0.0.0')
    expect(textAt(columnXml({ ...leadScoreColumn, introducedVersion: '3.2.0.0' }), 'IntroducedVersion')).toBe('3.2.0.0')
  })
})
