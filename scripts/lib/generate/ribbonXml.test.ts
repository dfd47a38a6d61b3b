import { describe, expect, it } from 'vitest'
import { syncChosenContacts, syncChosenOfForm, syncThisContact } from '../../../solution/commands/syncCommands'
import { attributeOf, descendants } from '../xml/XmlElement'
import { ribbonXml } from './ribbonXml'

describe('ribbonXml', () => {
  it('carries the empty frame when there are no commands', () => {
    expect(ribbonXml('contact', []).children.map(({ name, children }) => [name, children.length])).toEqual([
      ['CustomActions', 0],
      ['Templates', 1],
      ['CommandDefinitions', 0],
      ['RuleDefinitions', 3],
      ['LocLabels', 0],
    ])
  })

  it('shows a form command on saved records only, and a command of a list when rows are chosen', () => {
    const ribbon = ribbonXml('lead', [syncThisContact, syncChosenContacts, syncChosenOfForm])
    expect(descendants(ribbon, 'CustomAction').map((node) => attributeOf(node, 'Location'))).toEqual([
      'Mscrm.Form.lead.MainTab.Save.Controls._children',
      'Mscrm.HomepageGrid.lead.MainTab.Management.Controls._children',
      'Mscrm.SubGrid.lead.MainTab.Management.Controls._children',
    ])
    expect(descendants(ribbon, 'FormStateRule').map((node) => attributeOf(node, 'State'))).toEqual(['Existing'])
    expect(descendants(ribbon, 'SelectionCountRule').map((node) => attributeOf(node, 'Minimum'))).toEqual(['1', '1'])
  })

  it('hands over the form, or the list and what is chosen in it', () => {
    const ribbon = ribbonXml('lead', [syncThisContact, syncChosenContacts])
    expect(descendants(ribbon, 'CrmParameter').map((node) => attributeOf(node, 'Value'))).toEqual([
      'PrimaryControl',
      'SelectedControl',
      'SelectedControlSelectedItemReferences',
    ])
  })
})
