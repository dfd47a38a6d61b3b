import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createForm } from '../../mocks/dataverse/form/createForm'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { NOTABLE } from '../../mocks/world/notable'
import { MARCUS } from '../../mocks/world/users'
import { parseGuid, type Guid } from '../domain/Guid'
import type { RecordRef } from '../domain/RecordRef'
import type { ClientApi } from './ClientApi'
import { createDynamics } from './createDynamics'

const world = createWorld()
const guid = (id: string) => parseGuid(id) as Guid
const PRIYA: RecordRef = { table: 'contact', id: guid(NOTABLE.hotContact) }
const ASTRID: RecordRef = { table: 'lead', id: guid(NOTABLE.hotLead) }
const GONE = guid('00000000-0000-4000-8000-000000000000')

/** The real border over the simulated organization, on the form of a contact. */
function setUp(faults: DynamicsFaults = {}, id = NOTABLE.hotContact) {
  const simulator = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: MARCUS.id })
  const form = createForm({ dynamics: simulator, table: 'contact', id, tabs: ['Summary'] })
  simulator.setFaults(faults)
  const dynamics = createDynamics(simulator.xrm as unknown as ClientApi, {
    sleep: () => Promise.resolve(),
    isOnline: () => true,
    formContext: () => form.formContext,
  })
  const asked = () => simulator.log.calls().map(({ name }) => name.replace('Xrm.', ''))
  return { simulator, form, dynamics, asked }
}

it('reads mapped columns as text: lookups and choices by what people read, empty ones as null', async () => {
  const { dynamics, simulator } = setUp()
  simulator.store.change('contact', PRIYA.id, { nr_leadscore: 1284, birthdate: null })
  const names = ['emailaddress1', 'parentcustomerid', 'nr_leadscore', 'donotemail', 'createdon', 'fax', 'contactid']
  const columns = await dynamics.columns(PRIYA, names)
  expect(columns).toEqual({
    emailaddress1: 'priya.raghavan@haldenwater.example',
    parentcustomerid: 'Halden Water Systems',
    nr_leadscore: '1284',
    donotemail: 'Allow',
    createdon: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]+Z$/),
    fax: null,
    contactid: PRIYA.id,
  })
  expect(await dynamics.columns(ASTRID, ['industrycode', 'companyname'])).toMatchObject({
    industrycode: expect.stringMatching(/^[A-Z][a-z]+/),
  })
})

it('asks for the metadata of a column once, and selects no more than it needs', async () => {
  const { dynamics, simulator, asked } = setUp()
  await dynamics.columns(PRIYA, ['firstname', 'parentcustomerid'])
  await dynamics.columns(PRIYA, ['firstname'])
  expect(asked()).toEqual(['Utility.getEntityMetadata', 'WebApi.retrieveRecord', 'WebApi.retrieveRecord'])
  expect(simulator.log.calls()[1]?.question).toMatchObject({
    options: '?$select=firstname,_parentcustomerid_value,contactid',
  })
})

it('names the columns that the table does not have, and asks for none', async () => {
  const { dynamics, asked } = setUp()
  await expect(dynamics.columns(PRIYA, ['firstname', 'dw_gone', 'companyname'])).rejects.toMatchObject({
    kind: 'unknownColumn',
    columns: ['dw_gone', 'companyname'],
  })
  expect(asked()).toEqual(['Utility.getEntityMetadata'])
})

it('names the column that the metadata has and the Web API has not', async () => {
  const { simulator } = setUp()
  const xrm = simulator.xrm as unknown as ClientApi
  const Utility = {
    getGlobalContext: xrm.Utility.getGlobalContext,
    getEntityMetadata: () => Promise.resolve({ Attributes: { get: () => ({ AttributeType: 6 }) } }),
  }
  const stale = { WebApi: xrm.WebApi, Navigation: xrm.Navigation, Utility } as unknown as ClientApi
  const dynamics = createDynamics(stale, { sleep: () => Promise.resolve(), isOnline: () => true })
  await expect(dynamics.columns(PRIYA, ['dw_gone'])).rejects.toMatchObject({
    kind: 'unknownColumn',
    columns: ['dw_gone'],
  })
})

it.each([
  ['the row is not shared', { inaccessible: [PRIYA.id] }, 'access'],
  ['the role lacks a privilege', { missingPrivileges: ['contact.Read'] }, 'privilege'],
  ['the session has ended', { sessionExpired: true }, 'sessionExpired'],
] as const)('says so when %s', async (_case, faults, kind) => {
  await expect(setUp(faults).dynamics.columns(PRIYA, ['firstname'])).rejects.toMatchObject({ kind })
})

it('reads many rows in few requests and leaves out whom it does not get', async () => {
  const { dynamics, asked } = setUp({ inaccessible: [NOTABLE.bounced] })
  const ids = world.people.filter(({ table }) => table === 'contact').map(({ id }) => guid(id))
  const rows = await dynamics.columnsOfMany('contact', [...ids, GONE], ['fullname', 'parentcustomerid'])
  expect(rows.size).toBe(ids.length - 1)
  expect(rows.get(PRIYA.id)).toEqual({
    active: true,
    columns: { fullname: 'Priya Raghavan', parentcustomerid: 'Halden Water Systems' },
  })
  expect(rows.get(guid(NOTABLE.inactive))?.active).toBe(false)
  expect(rows.has(guid(NOTABLE.bounced))).toBe(false)
  expect(asked().filter((name) => name === 'WebApi.retrieveMultipleRecords')).toHaveLength(
    Math.ceil((ids.length + 1) / 40),
  )
})

it('knows a form with unsaved changes, and saves it', async () => {
  const { dynamics, form, simulator } = setUp()
  const session = dynamics.form(PRIYA)
  expect(session?.isDirty()).toBe(false)
  form.type('jobtitle', 'Chief')
  expect(session?.isDirty()).toBe(true)
  await session?.save()
  expect(session?.isDirty()).toBe(false)
  expect(simulator.store.get('contact', PRIYA.id).jobtitle).toBe('Chief')
})

it('tells why a form was not saved', async () => {
  const { dynamics, form } = setUp({ missingPrivileges: ['contact.Write'] })
  form.type('jobtitle', 'Chief')
  await expect(dynamics.form(PRIYA)?.save()).rejects.toMatchObject({ name: 'DataverseError' })
})

it('leaves the form of another record alone', () => {
  const { dynamics, form } = setUp()
  form.switchRecord(NOTABLE.bounced)
  expect(dynamics.form(PRIYA)).toBeNull()
  expect(dynamics.form(ASTRID)).toBeNull()
})

it('has no form where none was handed over', () => {
  const { simulator } = setUp()
  const xrm = simulator.xrm as unknown as ClientApi
  const dynamics = createDynamics(xrm, { sleep: () => Promise.resolve(), isOnline: () => true })
  expect(dynamics.form(PRIYA)).toBeNull()
})

it('opens records and pages, and links to records in the app that the user is in', async () => {
  const { dynamics, simulator } = setUp()
  await dynamics.openRecord(ASTRID)
  await dynamics.openPage('funnelvision', 'tab=myEmails')
  expect(simulator.log.calls().map(({ name, question }) => [name, question])).toEqual([
    ['Xrm.Navigation.openForm', { entityName: 'lead', entityId: ASTRID.id }],
    [
      'Xrm.Navigation.navigateTo',
      { page: { pageType: 'webresource', webresourceName: 'nr_/pages/funnelvision.html', data: 'tab=myEmails' } },
    ],
  ])
  const url = new URL(dynamics.recordUrl(PRIYA))
  expect(url.origin + url.pathname).toBe('https://haldensales.crm.dynamics.com/main.aspx')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    appid: expect.any(String),
    pagetype: 'entityrecord',
    etn: 'contact',
    id: PRIYA.id,
  })
})

it.each([PRIYA, ASTRID])('logs an e-mail to a $table as completed, from the signed-in user', async (to) => {
  const { dynamics, simulator } = setUp()
  const id = await dynamics.logEmail({ to, subject: '<b>Hello</b>', note: 'Sent with Net-Results' })
  expect(simulator.store.get('email', id)).toMatchObject({
    subject: '<b>Hello</b>',
    description: 'Sent with Net-Results',
    directioncode: true,
    statecode: 1,
    statuscode: 2,
    regardingobjectid: { table: to.table, id: to.id },
  })
  const parties = simulator.store.rows('activityparty')
  expect(
    parties.map(({ activityid, partyid, participationtypemask }) => [activityid, partyid, participationtypemask]),
  ).toEqual([
    [{ table: 'email', id }, { table: 'systemuser', id: MARCUS.id }, 1],
    [{ table: 'email', id }, { table: to.table, id: to.id }, 2],
  ])
})

it.each(['email.Create', 'email.Write'])('says so when the role lacks %s, and tries once', async (privilege) => {
  const { dynamics, asked } = setUp({ missingPrivileges: [privilege] })
  await expect(dynamics.logEmail({ to: PRIYA, subject: 'Hello', note: '' })).rejects.toMatchObject({
    kind: 'privilege',
  })
  expect(asked().filter((name) => name === 'WebApi.createRecord')).toHaveLength(1)
})
