import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { NOTABLE } from '../../mocks/world/notable'
import { MARCUS } from '../../mocks/world/users'
import type { ClientApi } from './ClientApi'
import { createDynamics } from './createDynamics'

const world = createWorld()
const PRIYA = 'priya.raghavan@haldenwater.example'
const emailOf = (id: string) => world.people.find((person) => person.id === id)?.emailAddress ?? ''

function setUp() {
  const simulator = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: MARCUS.id })
  const dynamics = createDynamics(simulator.xrm as unknown as ClientApi, {
    sleep: () => Promise.resolve(),
    isOnline: () => true,
  })
  return { simulator, dynamics, asked: () => simulator.log.calls().length }
}

it('finds contacts and leads, whatever the case and the spaces, and says of whom there is nobody', async () => {
  const { dynamics } = setUp()
  const found = await dynamics.findByEmail([
    ` ${PRIYA.toUpperCase()} `,
    emailOf(NOTABLE.hotLead),
    'nobody@nowhere.example',
  ])
  expect([...found.keys()].sort()).toEqual([PRIYA, emailOf(NOTABLE.hotLead), 'nobody@nowhere.example'].sort())
  expect(found.get(PRIYA)).toMatchObject([{ record: { table: 'contact', id: NOTABLE.hotContact }, active: true }])
  expect(found.get(emailOf(NOTABLE.hotLead))).toMatchObject([{ record: { table: 'lead', id: NOTABLE.hotLead } }])
  expect(found.get('nobody@nowhere.example')).toEqual([])
})

it('finds everybody who shares an address, active ones first, and no traces of merged records', async () => {
  const { dynamics, simulator } = setUp()
  const [first, second] = NOTABLE.sameEmail
  const address = emailOf(first)
  simulator.store.change('contact', first, { statecode: 1 })
  expect((await dynamics.findByEmail([address])).get(address)?.map(({ record }) => record.id)).toEqual([second, first])
  simulator.store.change('contact', first, { masterid: { table: 'contact', id: second } })
  expect((await dynamics.findByEmail([address])).get(address)?.map(({ record }) => record.id)).toEqual([second])
})

it('asks for many addresses in few requests, once for each address', async () => {
  const { dynamics, asked } = setUp()
  const addresses = world.people
    .flatMap(({ emailAddress }) => (emailAddress === null ? [] : [emailAddress]))
    .slice(0, 40)
  const found = await dynamics.findByEmail([...addresses, ...addresses])
  expect(addresses.every((address) => (found.get(address.toLowerCase())?.length ?? 0) > 0)).toBe(true)
  expect(asked()).toBe(6)
})

it('takes an address with signs that mean something in a query for what it is', async () => {
  const { dynamics, simulator } = setUp()
  const odd = `o'hara+a&b=#1@haldenwater.example`
  simulator.store.change('contact', NOTABLE.hotContact, { emailaddress1: odd })
  expect((await dynamics.findByEmail([odd])).get(odd)).toHaveLength(1)
})

it('asks nothing when there is nothing to ask', async () => {
  const { dynamics, asked } = setUp()
  expect((await dynamics.findByEmail(['', '  '])).size).toBe(0)
  expect(asked()).toBe(0)
})

it('opens the form of a new lead with what is known, and gives pages an address', async () => {
  const { dynamics, simulator } = setUp()
  await dynamics.newLead({
    firstName: null,
    lastName: 'Dunmore',
    emailAddress: 'p@x.example',
    jobTitle: null,
    companyName: 'Halden Water Systems',
  })
  expect(simulator.log.calls().map(({ name }) => name)).toEqual(['Xrm.Navigation.openForm'])
  const url = new URL(dynamics.pageUrl('funnelvision', 'tab=emails&q=a b'))
  expect(url.searchParams.get('webresourceName')).toBe('nr_/pages/funnelvision.html')
  expect(url.searchParams.get('data')).toBe('tab=emails&q=a b')
  expect(url.searchParams.get('appid')).toMatch(/^[0-9a-f-]{36}$/)
})
