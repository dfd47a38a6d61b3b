import { describe, expect, it } from 'vitest'
import packageJson from '../package.json'
import { passwordColumn, userNameColumn } from './columns/credentialColumns'
import { publisher, solutionVersion } from './constants'
import { funnelVision, solutions, sync } from './manifest'
import { syncRole } from './roles/syncRole'

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
  it.each([userNameColumn, passwordColumn])('$displayName is never audited and offered nowhere', (column) => {
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
      form.tabs.flatMap(({ label }) => label),
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
