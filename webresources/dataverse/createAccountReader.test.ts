import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { NOTABLE } from '../../mocks/world/notable'
import { MARCUS } from '../../mocks/world/users'
import type { Guid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { createAccountDynamics } from './createAccountDynamics'
import type { PersonRecord } from './Host'

const HALDEN = NOTABLE.largeAccount as Guid

function setUp(faults: DynamicsFaults = {}, peopleOnOneAccount = 24) {
  const world = createWorld({ peopleOnOneAccount })
  const simulator = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: MARCUS.id, faults })
  const xrm = simulator.xrm as unknown as ClientApi
  const dynamics = createAccountDynamics(xrm, { sleep: () => Promise.resolve(), isOnline: () => true })
  async function all(account = HALDEN) {
    const people: PersonRecord[] = []
    let pages = 0
    let withoutLeads = false
    for (let token: string | null = null; ; pages += 1) {
      const page = await dynamics.accountPeople(account, token)
      people.push(...page.people)
      withoutLeads ||= page.withoutLeads
      if (page.nextPage === null) return { people, pages: pages + 1, withoutLeads }
      token = page.nextPage
    }
  }
  return { simulator, dynamics, all }
}

it('names the account', async () => {
  const { dynamics } = setUp()
  expect(await dynamics.account(HALDEN)).toEqual({
    record: { table: 'account', id: HALDEN },
    name: 'Halden Water Systems',
  })
})

it('gives the contacts first and then the leads, with all that a row shows', async () => {
  const { all } = setUp()
  const { people, pages, withoutLeads } = await all()
  expect([pages, withoutLeads]).toEqual([2, false])
  expect(people.map(({ record }) => record.table)).toEqual([...Array.from({ length: 24 }, () => 'contact'), 'lead'])
  expect(people.find(({ record }) => record.id === NOTABLE.hotContact)).toEqual({
    record: { table: 'contact', id: NOTABLE.hotContact },
    fullName: 'Priya Raghavan',
    emailAddress: 'priya.raghavan@haldenwater.example',
    jobTitle: 'Director of Field Operations',
    active: true,
    leadState: null,
    mergedInto: null,
    doNotEmail: false,
  })
  expect(people.find(({ record }) => record.id === NOTABLE.inactive)?.active).toBe(false)
  expect(people.find(({ record }) => record.id === NOTABLE.withoutEmail)?.emailAddress).toBeNull()
  expect(people.find(({ record }) => record.table === 'lead')).toMatchObject({ leadState: 'open' })
})

it('reads 1,000 people in pages, each of them once', async () => {
  const { all } = setUp({}, 1_000)
  const { people, pages } = await all()
  expect(pages).toBe(5)
  expect(new Set(people.map(({ record }) => record.id)).size).toBe(1_001)
})

it('leaves out who was merged into somebody else', async () => {
  const { simulator, all } = setUp()
  simulator.store.change('contact', NOTABLE.inactive, { masterid: { table: 'contact', id: NOTABLE.hotContact } })
  const { people } = await all()
  expect(people.map(({ record }) => record.id)).not.toContain(NOTABLE.inactive)
  expect(people).toHaveLength(24)
})

it('goes on without leads, and says so, when the role does not give them', async () => {
  const { people, withoutLeads } = await setUp({ missingPrivileges: ['lead.Read'] }).all()
  expect([people.length, withoutLeads]).toEqual([24, true])
})

it('says so when the role gives no contacts', async () => {
  const { all } = setUp({ missingPrivileges: ['contact.Read'] })
  await expect(all()).rejects.toMatchObject({ name: 'DataverseError', kind: 'privilege' })
})

it('finds nobody on an empty account', async () => {
  const { people } = await setUp().all(NOTABLE.emptyAccount as Guid)
  expect(people).toEqual([])
})
