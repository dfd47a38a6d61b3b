import { describe, expect, it } from 'vitest'
import packageJson from '../package.json'
import { passwordColumn, userNameColumn } from './columns/credentialColumns'
import { languages, publisher, solutionVersion } from './constants'
import { english, type Label } from './define/Label'
import { funnelVision, solutions, sync } from './manifest'
import { syncRole } from './roles/syncRole'
import * as words from './words'

describe('the sync role', () => {
  it('has exactly the 24 privileges that the service needs, all for the whole organization', () => {
    const rights = (verbs: readonly string[], tables: readonly string[]): readonly string[] =>
      verbs.flatMap((verb) => tables.map((table) => `prv${verb}${table}`))
    const everything = rights(
      ['Create', 'Read', 'Write', 'Append', 'AppendTo'],
      ['Account', 'Activity', 'Contact', 'Lead'],
    )
    const readOnly = rights(['Read'], ['Opportunity', 'TransactionCurrency', 'User', 'AuditSummary'])
    expect(Object.keys(syncRole.privileges)).toEqual(['Global'])
    expect([...(syncRole.privileges.Global ?? [])].sort()).toEqual([...everything, ...readOnly].sort())
    expect(syncRole.privileges.Global).toHaveLength(24)
  })

  it('is one and the same in both zips', () => {
    expect(sync.roles).toEqual([syncRole])
    expect(funnelVision.roles).toContain(syncRole)
  })
})

describe('the credentials', () => {
  it.each([userNameColumn, passwordColumn])('$schemaName is never audited and offered nowhere', (column) => {
    expect(column).toMatchObject({ audited: false, searchable: false })
  })

  it('have a secured password, and a user name that tells whether there are any', () => {
    expect(passwordColumn.secured).toBe(true)
    expect(userNameColumn.secured).toBe(false)
  })

  it('are read by nobody through a profile', () => {
    const permissions = funnelVision.columnSecurityProfiles.flatMap((profile) => profile.permissions)
    expect(permissions.map(({ column, read, update }) => [column, read, update])).toEqual([
      ['nr_netresultspassword', false, true],
    ])
  })
})

describe('every solution', () => {
  it.each(solutions)('$uniqueName has the version of package.json, of four numbers, and our publisher', (solution) => {
    expect(solution.version).toBe(`${packageJson.version}.0`)
    expect(solutionVersion).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    expect(solution.publisher).toBe(publisher)
  })

  it.each(solutions)('$uniqueName names what only organizations with Sales have', (solution) => {
    expect(solution.missingDependencies.map(({ table }) => table)).toContain('lead')
  })
})

describe('the forms', () => {
  const forms = funnelVision.tables.flatMap((table) => table.forms.map((form) => ({ table, form })))

  it.each(forms)('$form.base.name gets one tab, at the reserved position', ({ form }) => {
    expect(form.tabs.map(({ ordinal }) => ordinal)).toEqual([57])
  })

  it('show the credentials on the user form, and the page on the others', () => {
    const shown = forms.map(({ form }) => [
      form.base.name,
      form.tabs.map(({ label }) => english(label)),
      form.tabs
        .flatMap((tab) => tab.sections)
        .flatMap((section) => section.cells)
        .map((cell) => (cell.kind === 'column' ? cell.column : cell.controlId)),
    ])
    expect(shown).toEqual([
      ['Account', ['Net-Results'], ['WebResource_nr_netresults']],
      ['Contact', ['Net-Results'], ['WebResource_nr_netresults']],
      ['Lead', ['Net-Results'], ['WebResource_nr_netresults']],
      ['User', ['Net-Results Credentials'], ['nr_netresultsusername', 'nr_netresultspassword']],
    ])
  })
})

describe('the labels', () => {
  const labels: readonly (readonly [string, Label])[] = Object.entries(words)

  it.each(labels)(
    '%s has a text in every language, as long as Dataverse takes, without blanks around it',
    (_name, label) => {
      const texts = languages.map((language) => label[language])
      expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([])
      // A display name has 100 characters at most, a description 2,000; a tip is cut after 200 on screen.
      expect(texts.filter((text) => text.length > (text.endsWith('.') || text.endsWith('。') ? 200 : 100))).toEqual([])
    },
  )

  it.each(labels)('%s keeps our name as it is', (_name, label) => {
    const named = languages.map((language) => label[language].includes('Net-Results'))
    expect(new Set(named).size).toBe(1)
  })

  it('are really translated: no two languages say all the same', () => {
    const saidIn = languages.map((language) => labels.map(([, label]) => label[language]).join('\n'))
    expect(new Set(saidIn).size).toBe(languages.length)
  })
})
