import { expect, it } from 'vitest'
import type { RecordRef } from '../domain/RecordRef'
import { DEFAULT_API_BASE_URL } from '../domain/apiBaseUrl'
import { parseGuid } from '../domain/Guid'
import { createFormDynamics } from './createFormDynamics'
import { createSleeps, fakeXrm, OTHER_ID, RECORD_ID, settle, USER_ID, type FakeRequest } from './fakeHost.testing'

const contact = { table: 'contact', id: parseGuid(RECORD_ID) } as RecordRef

function setUp(answer: (request: FakeRequest) => unknown, given: { offline?: boolean } = {}) {
  const xrm = fakeXrm({ answer, ...given })
  const browser = { sleep: createSleeps().sleep, isOnline: () => true }
  return { xrm, dynamics: createFormDynamics(xrm, browser) }
}

const userRow = (userName: unknown, password: unknown) => () => ({
  '@odata.etag': 'W/"1"',
  systemuserid: USER_ID,
  nr_netresultsusername: userName,
  nr_netresultspassword: password,
})

const variableRow =
  (defaultValue: unknown, ...values: unknown[]) =>
  () => ({
    entities: [
      {
        schemaname: 'nr_ApiBaseUrl',
        defaultvalue: defaultValue,
        environmentvariabledefinition_environmentvariablevalue: values.map((value) => ({ value })),
        'environmentvariabledefinition_environmentvariablevalue@odata.nextLink': 'https://contoso.example/next',
      },
    ],
  })

const refuse = (error: unknown) => () => {
  throw error
}

it('knows who is signed in, without braces', () => {
  const { dynamics } = setUp(() => undefined)
  expect(dynamics.user).toMatchObject({ id: USER_ID, name: 'Rae Rep', languageId: 1033, isHighContrast: false })
  expect(dynamics.organizationId).toBe('0aa0beef-0000-4000-8000-000000000001')
})

it('asks once, for the own row and the two columns only', async () => {
  const { dynamics, xrm } = setUp(userRow('rae', 'secret'))
  await dynamics.storedCredentials()
  expect(xrm.requests).toEqual([
    { table: 'systemuser', id: USER_ID, options: '?$select=nr_netresultsusername,nr_netresultspassword' },
  ])
})

it('hands out stored credentials without showing the password', async () => {
  const stored = await setUp(userRow(' rae@example.com ', ' pass word ')).dynamics.storedCredentials()
  expect(stored.state === 'stored' && stored.credentials.userName).toBe('rae@example.com')
  expect(stored.state === 'stored' && stored.credentials.authorization()).toBe(
    `Basic ${btoa('rae@example.com: pass word ')}`,
  )
  expect(JSON.stringify(stored)).not.toContain('pass word')
})

it.each([
  ['nothing is filled in', null, null, { state: 'empty' }],
  ['only a password is there', ' ', 'secret', { state: 'empty' }],
  ['the secured password column answers nothing', 'rae', null, { state: 'unreadable' }],
  ['the password column does not come at all', 'rae', undefined, { state: 'unreadable' }],
  ['a colon stands in the user name', 'r:ae', 'secret', { state: 'unusable', problem: 'colonInUserName' }],
  ['a line break stands in the password', 'rae', 'sec\nret', { state: 'unusable', problem: 'controlCharacter' }],
])('tells how it is with the credentials when %s', async (_case, userName, password, expected) => {
  expect(await setUp(userRow(userName, password)).dynamics.storedCredentials()).toEqual(expected)
})

it('does not quote a password that has the wrong shape', async () => {
  const error: unknown = await setUp(userRow('rae', { hidden: 'secret' }))
    .dynamics.storedCredentials()
    .catch((caught: unknown) => caught)
  expect(error).toMatchObject({ kind: 'malformed', message: expect.stringContaining('nr_netresultspassword') })
  expect(JSON.stringify([error, (error as Error).message, (error as Error).cause])).not.toContain('secret')
})

it('reads a person as saved', async () => {
  const row = {
    contactid: RECORD_ID,
    fullname: 'Ada Byron',
    emailaddress1: ' ada@example.com ',
    jobtitle: 'Countess',
    statecode: 0,
    donotemail: true,
  }
  const { dynamics, xrm } = setUp(() => row)
  expect(await dynamics.person(contact)).toEqual({
    record: contact,
    fullName: 'Ada Byron',
    emailAddress: 'ada@example.com',
    jobTitle: 'Countess',
    active: true,
    leadState: null,
    mergedInto: null,
    doNotEmail: true,
  })
  expect(xrm.requests).toEqual([
    {
      table: 'contact',
      id: RECORD_ID,
      options: '?$select=fullname,emailaddress1,jobtitle,statecode,_masterid_value,donotemail',
    },
  ])
})

it('reads a lead without name and address that is closed', async () => {
  const lead = { ...contact, table: 'lead' } as const
  const { dynamics } = setUp(() => ({ fullname: null, emailaddress1: null, statecode: 2 }))
  expect(await dynamics.person(lead)).toEqual({
    record: lead,
    fullName: '',
    emailAddress: null,
    jobTitle: null,
    active: false,
    leadState: 'disqualified',
    mergedInto: null,
    doNotEmail: false,
  })
})

it.each([
  [0, 'open'],
  [1, 'qualified'],
  [7, null],
])('reads the lead state %s as %s', async (statecode, leadState) => {
  const lead = { ...contact, table: 'lead' } as const
  expect(await setUp(() => ({ statecode })).dynamics.person(lead)).toMatchObject({ leadState })
})

it('knows the record that another one was merged into', async () => {
  const row = {
    statecode: 1,
    _masterid_value: OTHER_ID.toUpperCase(),
    '_masterid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'contact',
    '_masterid_value@Microsoft.Dynamics.CRM.associatednavigationproperty': 'masterid',
    '_masterid_value@OData.Community.Display.V1.FormattedValue': 'Ada King',
  }
  expect(await setUp(() => row).dynamics.person(contact)).toMatchObject({
    active: false,
    mergedInto: { table: 'contact', id: OTHER_ID },
  })
})

it('says so when a row is not what the metadata says', async () => {
  await expect(setUp(() => ({ statecode: 'Active' })).dynamics.person(contact)).rejects.toMatchObject({
    kind: 'malformed',
  })
})

it.each([
  ['the row is gone', { errorCode: 2147746327 }, 'notFound'],
  ['the row is not shared', { errorCode: 2147779334 }, 'access'],
  ['the session has ended', { status: 401 }, 'sessionExpired'],
])('says so when %s', async (_case, error, kind) => {
  await expect(setUp(refuse(error)).dynamics.person(contact)).rejects.toMatchObject({ kind })
})

it('blames the network when the client is offline', async () => {
  const { dynamics } = setUp(refuse(new Error('Something went wrong')), { offline: true })
  await expect(dynamics.person(contact)).rejects.toMatchObject({ kind: 'offline' })
})

it('drops the answer for a record that was left meanwhile', async () => {
  const controller = new AbortController()
  const reason = new Error('another record')
  const { dynamics } = setUp(() => ({ fullname: 'Ada', statecode: 0 }))
  const answer = dynamics.person(contact, controller.signal)
  controller.abort(reason)
  await expect(answer).rejects.toBe(reason)
  await settle()
})

it('prefers the current value of the environment variable to its default', async () => {
  const { dynamics, xrm } = setUp(variableRow('https://apps.net-results.com', 'https://eu.net-results.com'))
  expect(await dynamics.apiAddress()).toEqual({ state: 'accepted', baseUrl: 'https://eu.net-results.com' })
  expect(xrm.requests.map(({ table, options }) => [table, options])).toEqual([
    [
      'environmentvariabledefinition',
      "?$select=schemaname,defaultvalue&$filter=schemaname eq 'nr_ApiBaseUrl'" +
        '&$expand=environmentvariabledefinition_environmentvariablevalue($select=value)',
    ],
  ])
})

it.each([
  ['there is no current value', variableRow('https://eu.net-results.com'), 'https://eu.net-results.com'],
  ['the current value is blank', variableRow('https://eu.net-results.com', ' '), 'https://eu.net-results.com'],
  ['neither is filled in', variableRow(null), DEFAULT_API_BASE_URL],
  ['the variable does not exist', () => ({ entities: [] }), DEFAULT_API_BASE_URL],
  ['the user may not read it', refuse({ errorCode: 2147746336 }), DEFAULT_API_BASE_URL],
])('falls back when %s', async (_case, answer, baseUrl) => {
  expect(await setUp(answer).dynamics.apiAddress()).toEqual({ state: 'accepted', baseUrl })
})

it('refuses an address that would send credentials to somebody else', async () => {
  const { dynamics } = setUp(variableRow('https://apps.net-results.com', 'https://net-results.com.evil.example'))
  expect(await dynamics.apiAddress()).toEqual({ state: 'refused', value: 'https://net-results.com.evil.example' })
})

it('does not guess the address when Dataverse cannot be asked', async () => {
  await expect(setUp(refuse({ status: 401 })).dynamics.apiAddress()).rejects.toMatchObject({ kind: 'sessionExpired' })
})
