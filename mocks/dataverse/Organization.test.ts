import { beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../world/Clock'
import { createWorld } from '../world/createWorld'
import { NOTABLE } from '../world/notable'
import { DANUTA, INGRID, MARCUS } from '../world/users'
import { createDynamicsSimulator } from './createDynamicsSimulator'
import type { DynamicsSimulator } from './createDynamicsSimulator'
import type { DynamicsFaults } from './DynamicsFaults'
import { columnMetadataId } from './security/columnSecurity'

const world = createWorld()
let dynamics: DynamicsSimulator

function signIn(user = MARCUS, faults: DynamicsFaults = {}): DynamicsSimulator {
  return createDynamicsSimulator({ world, clock: createClock(), signedInUserId: user.id, faults })
}
function names(table: string, options: string): readonly unknown[] {
  return dynamics.organization
    .retrieveMultiple(table, options, 5000)
    .records.map((record) => record.fullname ?? record.name)
}
function refusal(attempt: () => unknown): unknown {
  try {
    attempt()
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

beforeEach(() => {
  dynamics = signIn()
})

describe('queries', () => {
  it('gives only the selected columns, the key and the ETag', () => {
    const record = dynamics.organization.retrieve('contact', NOTABLE.hotContact, '?$select=fullname')
    expect(record).toEqual({ '@odata.etag': 'W/"1001"', contactid: NOTABLE.hotContact, fullname: 'Priya Raghavan' })
  })

  it('filters text without regard to case, and by part', () => {
    expect(names('contact', "?$select=fullname&$filter=emailaddress1 eq 'PRIYA.RAGHAVAN@HALDENWATER.EXAMPLE'")).toEqual(
      ['Priya Raghavan'],
    )
    expect(
      names('contact', "?$select=fullname&$filter=startswith(firstname,'pri') and contains(lastname,'ghav')"),
    ).toEqual(['Priya Raghavan'])
  })

  it('reads a quote inside a text that is written twice', () => {
    dynamics.store.change('contact', NOTABLE.hotContact, { lastname: "O'Brien" })
    expect(names('contact', "?$select=fullname&$filter=lastname eq 'O''Brien'")).toEqual(['Priya Raghavan'])
  })

  it('binds "and" closer than "or", unless there are parentheses', () => {
    const loose = "firstname eq 'Priya' or firstname eq 'Dale' and lastname eq 'Nobody'"
    expect(names('contact', `?$select=fullname&$filter=${loose}`)).toEqual(['Priya Raghavan'])
    expect(
      names(
        'contact',
        "?$select=fullname&$filter=(firstname eq 'Priya' or firstname eq 'Dale') and lastname eq 'Nobody'",
      ),
    ).toEqual([])
  })

  it('filters by lookup, and by a column on the other side of it', () => {
    const byId = names('contact', `?$select=fullname&$filter=_parentcustomerid_value eq ${NOTABLE.largeAccount}`)
    const byName = names('contact', "?$select=fullname&$filter=parentcustomerid_account/name eq 'Halden Water Systems'")
    expect(byId.length).toBe(24)
    expect(byName).toEqual(byId)
  })

  it('filters for what is missing', () => {
    const missing = names('contact', '?$select=fullname&$filter=emailaddress1 eq null')
    expect(missing).toContain('Gunnar Pettersen')
    expect(missing).not.toContain('Priya Raghavan')
  })

  it('filters rows by the rows that point at them', () => {
    const found = names('account', "?$select=name&$filter=contact_customer_accounts/any(c:c/lastname eq 'Raghavan')")
    expect(found).toEqual(['Halden Water Systems'])
  })

  it('filters by a list of values', () => {
    const filter = `Microsoft.Dynamics.CRM.In(PropertyName='contactid',PropertyValues=['${NOTABLE.hotContact}','${NOTABLE.bounced}'])`
    expect(names('contact', `?$select=fullname&$filter=${encodeURIComponent(filter)}`)).toEqual([
      'Priya Raghavan',
      'Corinne Vasquez',
    ])
  })

  it('sorts by several columns in both directions', () => {
    const sorted = names('account', '?$select=name&$orderby=industrycode asc,name desc&$top=3')
    expect(sorted).toEqual(['Castile & Boone Elevators', 'Vellum & Thorne', 'Tessaly Foods'])
  })

  it('expands a lookup and a collection with their own options', () => {
    const [account] = dynamics.organization.retrieveMultiple(
      'account',
      "?$select=name&$filter=name eq 'Halden Water Systems'&$expand=contact_customer_accounts($select=fullname;$filter=lastname eq 'Raghavan')",
      10,
    ).records
    expect(account?.contact_customer_accounts).toMatchObject([{ fullname: 'Priya Raghavan' }])
    const contact = dynamics.organization.retrieve(
      'contact',
      NOTABLE.hotContact,
      '?$select=fullname&$expand=parentcustomerid_account($select=name)',
    )
    expect(contact.parentcustomerid_account).toMatchObject({ name: 'Halden Water Systems' })
  })

  it('annotates choices, lookups and dates as Dataverse does', () => {
    const record = dynamics.organization.retrieve(
      'contact',
      NOTABLE.hotContact,
      '?$select=statecode,_ownerid_value,createdon',
    )
    expect(record).toMatchObject({
      'statecode@OData.Community.Display.V1.FormattedValue': 'Active',
      _ownerid_value: MARCUS.id,
      '_ownerid_value@OData.Community.Display.V1.FormattedValue': 'Marcus Oyelaran',
      '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'systemuser',
      '_ownerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty': 'ownerid',
      createdon: '2026-08-20T15:42:00Z',
    })
  })

  it.each([
    ['a column that does not exist', '?$select=fullnme', '0x80060888'],
    ['a lookup without its underscores', '?$select=parentcustomerid', '0x80060888'],
    ['an option that does not exist', '?$search=Priya', '0x80060888'],
    ['a filter that does not parse', "?$filter=fullname eq 'Priya", '0x80060888'],
    ['a filter function that is not simulated', "?$filter=tolower(fullname) eq 'priya'", '0x80060888'],
  ])('refuses %s', (_what, options, code) => {
    expect(refusal(() => dynamics.organization.retrieveMultiple('contact', options, 10))).toBe(code)
  })

  it('refuses a row that is not there, and one that is not shared with the user', () => {
    expect(refusal(() => dynamics.organization.retrieve('contact', '00000000-0000-4000-8000-000000000000', ''))).toBe(
      '0x80040217',
    )
    dynamics.setFaults({ inaccessible: [NOTABLE.hotContact], missingPrivileges: ['lead.Read'] })
    expect(refusal(() => dynamics.organization.retrieve('contact', NOTABLE.hotContact, ''))).toBe('0x80048306')
    expect(refusal(() => dynamics.organization.retrieve('lead', NOTABLE.hotLead, ''))).toBe('0x80040220')
    expect(names('contact', '?$select=fullname')).not.toContain('Priya Raghavan')
  })
})

describe('the secured password', () => {
  const OPTIONS = '?$select=nr_netresultsusername,nr_netresultspassword'
  const passwordOf = (user = MARCUS) =>
    dynamics.organization.retrieve('systemuser', user.id, OPTIONS).nr_netresultspassword

  it('is read by its owner, because it is shared with him', () => {
    expect(passwordOf()).toBe(MARCUS.netResults?.password)
  })

  it('is null for everybody else, while the user name is not', () => {
    expect(dynamics.organization.retrieve('systemuser', DANUTA.id, OPTIONS)).toMatchObject({
      nr_netresultsusername: DANUTA.netResults?.userName,
      nr_netresultspassword: null,
    })
  })

  it('is null for its owner while it is not shared with him', () => {
    dynamics = signIn(MARCUS, { storedCredentials: 'notShared' })
    expect(passwordOf()).toBeNull()
  })

  it('is read by an administrator, whoever it belongs to', () => {
    dynamics = signIn(INGRID)
    expect(passwordOf(MARCUS)).toBe(MARCUS.netResults?.password)
  })

  it('cannot be used in a filter or an order, not even inside of an expand', () => {
    for (const options of [
      "?$filter=nr_netresultspassword eq 'tide-Lantern-47'",
      '?$orderby=nr_netresultspassword',
      "?$filter=startswith(nr_netresultspassword,'t')",
    ]) {
      expect(refusal(() => dynamics.organization.retrieveMultiple('systemuser', options, 10))).toBe('0x8004f506')
    }
    expect(
      refusal(() =>
        dynamics.organization.retrieveMultiple('contact', "?$filter=ownerid/nr_netresultspassword eq 'x'", 10),
      ),
    ).toBe('0x8004f506')
  })

  it('is written by its owner only', () => {
    dynamics.organization.update('systemuser', MARCUS.id, { nr_netresultspassword: 'new' })
    expect(passwordOf()).toBe('new')
    expect(refusal(() => dynamics.organization.update('systemuser', DANUTA.id, { nr_netresultspassword: 'new' }))).toBe(
      '0x80048306',
    )
  })

  it('is shared once, by a row that names column, record and user', () => {
    dynamics = signIn(INGRID, {})
    const share = {
      attributeid: columnMetadataId('systemuser', 'nr_netresultspassword'),
      'objectid_systemuser@odata.bind': `/systemusers(${INGRID.id})`,
      'principalid_systemuser@odata.bind': `/systemusers(${MARCUS.id})`,
      readaccess: true,
      updateaccess: false,
    }
    dynamics.organization.create('principalobjectattributeaccess', share)
    expect(refusal(() => dynamics.organization.create('principalobjectattributeaccess', share))).toBe('0x8004f50b')
    expect(
      refusal(() =>
        dynamics.organization.create('principalobjectattributeaccess', {
          ...share,
          attributeid: columnMetadataId('contact', 'fax'),
        }),
      ),
    ).toBe('0x8004f508')
  })
})

describe('changes', () => {
  it('keeps the full name in step with its parts, and the time of the change', () => {
    dynamics.organization.update('contact', NOTABLE.hotContact, { lastname: 'Raghavan-Lind' })
    const record = dynamics.organization.retrieve('contact', NOTABLE.hotContact, '?$select=fullname,modifiedon')
    expect(record).toMatchObject({ fullname: 'Priya Raghavan-Lind', modifiedon: '2026-11-18T15:42:00Z' })
  })

  it('creates a row that its maker owns, and removes it', () => {
    const id = dynamics.organization.create('contact', {
      firstname: 'Ada',
      lastname: 'Lund',
      'parentcustomerid_account@odata.bind': `/accounts(${NOTABLE.largeAccount})`,
    })
    expect(dynamics.organization.retrieve('contact', id, '')).toMatchObject({
      fullname: 'Ada Lund',
      _ownerid_value: MARCUS.id,
      _parentcustomerid_value: NOTABLE.largeAccount,
      statecode: 0,
    })
    dynamics.organization.remove('contact', id)
    expect(refusal(() => dynamics.organization.retrieve('contact', id, ''))).toBe('0x80040217')
  })

  it('refuses a change of a version that is no longer there', () => {
    const { '@odata.etag': seen } = dynamics.organization.retrieve('contact', NOTABLE.hotContact, '?$select=fax')
    dynamics.organization.update('contact', NOTABLE.hotContact, { fax: '1' }, String(seen))
    expect(refusal(() => dynamics.organization.update('contact', NOTABLE.hotContact, { fax: '2' }, String(seen)))).toBe(
      '0x80060882',
    )
  })

  it('refuses a value of the wrong type, and a column that does not exist', () => {
    expect(refusal(() => dynamics.organization.update('contact', NOTABLE.hotContact, { fax: 12 }))).toBe('0x80060888')
    expect(refusal(() => dynamics.organization.update('contact', NOTABLE.hotContact, { faxx: '12' }))).toBe(
      '0x80060888',
    )
  })
})
