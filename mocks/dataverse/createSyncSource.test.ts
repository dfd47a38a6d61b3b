import { expect, it } from 'vitest'
import { createClock } from '../world/Clock'
import { createWorld } from '../world/createWorld'
import { NOTABLE } from '../world/notable'
import { MARCUS } from '../world/users'
import { createDynamicsSimulator } from './createDynamicsSimulator'
import { createSyncSource } from './createSyncSource'

const world = createWorld()

function connect() {
  const clock = createClock()
  const { store } = createDynamicsSimulator({ world, clock, signedInUserId: MARCUS.id })
  return { clock, store, source: createSyncSource(store, () => clock.now()) }
}

it('gives the vendor’s service every row in the shape of the Web API', () => {
  const rows = [...connect().source.rows('contact')]
  expect(rows).toHaveLength(world.people.filter(({ table }) => table === 'contact').length)
  expect(rows.find(({ contactid }) => contactid === NOTABLE.hotContact)).toMatchObject({
    fullname: 'Priya Raghavan',
    _parentcustomerid_value: NOTABLE.largeAccount,
    '_parentcustomerid_value@OData.Community.Display.V1.FormattedValue': 'Halden Water Systems',
    modifiedon: '2026-08-20T15:42:00Z',
  })
})

it('keeps the passwords of the users from it', () => {
  const users = [...connect().source.rows('systemuser')]
  expect(users.map(({ nr_netresultspassword: password }) => password)).toEqual(users.map(() => null))
})

it('has no rows of a table that the organization has not', () => {
  expect([...connect().source.rows('listmember')]).toEqual([])
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
