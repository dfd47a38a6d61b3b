import { expect, it } from 'vitest'
import { columnMetadataId } from '../security/columnSecurity'
import { createTableStore } from '../TableStore'
import { readMetadata as read } from './readMetadata'

const readMetadata = (path: string, search: string) => read(createTableStore(), path, search)

const ofPassword = "EntityDefinitions(LogicalName='systemuser')/Attributes(LogicalName='nr_netresultspassword')"
const rows = (path: string, search: string) => readMetadata(path, search).value as Record<string, unknown>[]

it('says that the password is secured and not audited, while its table is audited', () => {
  expect(readMetadata(ofPassword, '?$select=LogicalName,IsSecured,IsAuditEnabled')).toEqual({
    MetadataId: columnMetadataId('systemuser', 'nr_netresultspassword'),
    LogicalName: 'nr_netresultspassword',
    IsSecured: true,
    IsAuditEnabled: { Value: false, CanBeChanged: true, ManagedPropertyLogicalName: 'canmodifyauditsettings' },
  })
  expect(readMetadata("EntityDefinitions(LogicalName='systemuser')", '')).toMatchObject({
    EntitySetName: 'systemusers',
    IsAuditEnabled: { Value: true },
  })
})

it('finds tables by filter, with columns expanded', () => {
  const filter = "LogicalName eq 'contact' or LogicalName eq 'lead'"
  const expand = "Attributes($select=LogicalName;$filter=LogicalName eq 'nr_leadscore')"
  expect(rows('EntityDefinitions', `?$select=LogicalName&$filter=${filter}&$expand=${expand}`)).toMatchObject([
    { LogicalName: 'contact', Attributes: [{ LogicalName: 'nr_leadscore' }] },
    { LogicalName: 'lead', Attributes: [{ LogicalName: 'nr_leadscore' }] },
  ])
})

it('tells of the hundreds of columns what a mapping must know: label, type, required, read-only', () => {
  const columns = rows("EntityDefinitions(LogicalName='contact')/Attributes", '')
  expect(columns.length).toBeGreaterThan(200)
  const named = (name: string) => columns.find(({ LogicalName }) => LogicalName === name)
  expect(named('lastname')).toMatchObject({
    DisplayName: { UserLocalizedLabel: { Label: 'Last Name' } },
    AttributeType: 'String',
    RequiredLevel: { Value: 'ApplicationRequired' },
    IsValidForUpdate: true,
  })
  expect(named('fullname')).toMatchObject({ IsValidForUpdate: false })
  expect(named('birthdate')).toMatchObject({ AttributeType: 'DateTime' })
  expect(named('creditlimit')).toMatchObject({ AttributeType: 'Money' })
  expect(named('parentcustomerid')).toMatchObject({ AttributeType: 'Customer' })
})

it('filters by parts of a property', () => {
  const secured = rows(
    "EntityDefinitions(LogicalName='systemuser')/Attributes",
    '?$select=LogicalName&$filter=IsSecured eq true',
  )
  const unaudited = rows(
    "EntityDefinitions(LogicalName='systemuser')/Attributes",
    '?$select=LogicalName&$filter=IsAuditEnabled/Value eq false',
  )
  expect([secured, unaudited].map((found) => found.map(({ LogicalName }) => LogicalName))).toEqual([
    ['nr_netresultspassword'],
    ['nr_netresultsusername', 'nr_netresultspassword'],
  ])
})

it.each([
  ['a table that is not there', "EntityDefinitions(LogicalName='nonsense')", '', /cannot be found/],
  [
    'a column that is not there',
    "EntityDefinitions(LogicalName='contact')/Attributes(LogicalName='nonsense')",
    '',
    /nonsense/,
  ],
  ['a property that is not there', ofPassword, '?$select=IsSecret', /IsSecret/],
  ['a filter that it does not know', 'EntityDefinitions', "?$filter=startswith(LogicalName,'c')", /call/],
  ['an address that it does not know', "EntityDefinitions(LogicalName='contact')/Keys", '', /does not answer/],
])('refuses %s', (_what, path, search, message) => {
  expect(() => readMetadata(path, search)).toThrow(message)
})

it('says what the organization changed of a column', () => {
  const store = createTableStore()
  store.changeColumnSettings('systemuser', 'nr_netresultspassword', { audited: true })
  expect(read(store, ofPassword, '?$select=IsSecured,IsAuditEnabled')).toMatchObject({
    IsSecured: true,
    IsAuditEnabled: { Value: true },
  })
})
