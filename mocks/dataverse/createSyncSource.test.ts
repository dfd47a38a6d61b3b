import { expect, it } from 'vitest'
import { createClock } from '../world/Clock'
import { createWorld } from '../world/createWorld'
import { NOTABLE } from '../world/notable'
import { MARCUS } from '../world/users'
import { createDynamicsSimulator } from './createDynamicsSimulator'
import { createGuid } from './createGuid'
import { createSyncSource } from './createSyncSource'
import { APPLICATION_USER } from './installProduct'
import { giveRole } from './security/roleRows'

const world = createWorld()

function connect() {
  const clock = createClock()
  const { store } = createDynamicsSimulator({ world, clock, signedInUserId: MARCUS.id })
  return { clock, store, source: createSyncSource(store, () => clock.now()) }
}

it('gives the vendor’s service every row in the shape of the Web API', () => {
  const rows = [...connect().source.rows('contact', [])]
  expect(rows).toHaveLength(world.people.filter(({ table }) => table === 'contact').length)
  expect(rows.find(({ contactid }) => contactid === NOTABLE.hotContact)).toMatchObject({
    fullname: 'Priya Raghavan',
    _parentcustomerid_value: NOTABLE.largeAccount,
    '_parentcustomerid_value@OData.Community.Display.V1.FormattedValue': 'Halden Water Systems',
    modifiedon: '2026-08-20T15:42:00Z',
  })
})

it('keeps the passwords of the users from it', () => {
  const users = [...connect().source.rows('systemuser', [])]
  expect(users.map(({ nr_netresultspassword: password }) => password)).toEqual(users.map(() => null))
})

it('lets it read what its role allows at that moment, and names the privilege that it lacks', () => {
  const { store, source } = connect()
  expect([...source.rows('opportunity', [])]).toHaveLength(4)
  expect(() => source.rows('listmember', [])).toThrow('prvReadList')
  giveRole(store, APPLICATION_USER.id, 'System Administrator')
  expect([...source.rows('listmember', [])]).toHaveLength(4)
})

it('lets it do nothing without its role, and nothing when the application user is disabled or gone', () => {
  const { store, source } = connect()
  const [membership] = store.rows('systemuserroles').filter(({ systemuserid }) => systemuserid === APPLICATION_USER.id)
  store.remove('systemuserroles', String(membership?.systemuserroleid))
  expect(() => source.rows('contact', [])).toThrow('prvReadContact')
  expect(() => {
    source.update('lead', NOTABLE.hotLead, { nr_leadscore: 1 })
  }).toThrow('prvWriteLead')
  store.change('systemuser', APPLICATION_USER.id, { isdisabled: true })
  expect(() => source.rows('contact', [])).toThrow('missing or disabled')
  store.remove('systemuser', APPLICATION_USER.id)
  expect(() => source.rows('contact', [])).toThrow('missing or disabled')
})

it('shows it passwords only when somebody put it into a profile that reads them', () => {
  const { store, source } = connect()
  const [permission] = store
    .rows('fieldpermission')
    .filter((one) => one.attributelogicalname === 'nr_netresultspassword')
  const profile = permission?.fieldsecurityprofileid
  store.change('fieldpermission', String(permission?.fieldpermissionid), { canread: 4 })
  store.insert('systemuserprofiles', {
    systemuserprofileid: createGuid('member'),
    systemuserid: APPLICATION_USER.id,
    fieldsecurityprofileid: typeof profile === 'object' && profile !== null ? profile.id : '',
  })
  const marcus = [...source.rows('systemuser', [])].find(({ systemuserid }) => systemuserid === MARCUS.id)
  expect(marcus).toMatchObject({ nr_netresultspassword: MARCUS.netResults?.password })
})

it('writes a lead score back, with the time of the change', () => {
  const { clock, store, source } = connect()
  clock.advance(60_000)
  source.update('contact', NOTABLE.hotContact, { nr_leadscore: 118, nr_leadsource: 'Paid search' })
  expect(store.get('contact', NOTABLE.hotContact)).toMatchObject({
    nr_leadscore: 118,
    modifiedon: '2026-11-18T15:43:00Z',
  })
  expect(() => {
    source.update('contact', NOTABLE.hotContact, { nr_leadscore: 'high' })
  }).toThrow("Cannot convert the value of 'nr_leadscore'")
})
