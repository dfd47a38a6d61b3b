import { expect, it } from 'vitest'
import { parseGuid } from '../../webresources/domain/Guid'
import { NOTABLE } from './notable'
import { createWorld } from './createWorld'

const world = createWorld()
const large = createWorld({ peopleOnOneAccount: 5000 })

const find = (id: string) => world.people.find((person) => person.id === id)
const duplicates = (values: readonly unknown[]) => values.filter((value, index) => values.indexOf(value) !== index)

it('has the people that everybody was promised', () => {
  expect(world.people.filter(({ table }) => table === 'contact')).toHaveLength(44)
  expect(world.people.filter(({ table }) => table === 'lead')).toHaveLength(10)
  expect(world.accounts.length).toBeGreaterThanOrEqual(3)
})

it('gives every row a well-formed identifier of its own', () => {
  const ids = [...world.users, ...world.accounts, ...large.people].map(({ id }) => id)
  expect(ids.filter((id) => parseGuid(id) !== id)).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

it('gives every contact of Net-Results a number of its own', () => {
  const ids = large.people.flatMap(({ netResults }) => netResults?.contactId ?? [])
  expect(ids.length).toBeGreaterThan(3500)
  expect(new Set(ids).size).toBe(ids.length)
})

it('refers only to users and accounts that exist', () => {
  const users = new Set(world.users.map(({ id }) => id))
  const accounts = new Set(world.accounts.map(({ id }) => id))
  expect(large.people.filter(({ ownerId }) => !users.has(ownerId))).toEqual([])
  expect(large.people.filter(({ accountId }) => accountId !== null && !accounts.has(accountId))).toEqual([])
})

it('lets two records share an e-mail address, and only those two', () => {
  const emails = large.people.flatMap(({ emailAddress }) => emailAddress ?? [])
  expect(duplicates(emails)).toEqual(['service.desk@haldenwater.example'])
  expect(NOTABLE.sameEmail.map((id) => find(id)?.emailAddress)).toEqual([
    'service.desk@haldenwater.example',
    'service.desk@haldenwater.example',
  ])
})

it('uses domains that can never exist, but for the one mistyped address', () => {
  const odd = large.people.filter(({ emailAddress }) => emailAddress !== null && !emailAddress.endsWith('.example'))
  expect(odd.map(({ id }) => id)).toEqual([NOTABLE.malformedEmail])
})

it('never lets Net-Results know somebody without an address', () => {
  expect(large.people.filter((person) => person.emailAddress === null && person.netResults !== null)).toEqual([])
})

it('has one person for each thing that can be special', () => {
  expect(find(NOTABLE.hotContact)).toMatchObject({
    emailAddress: 'priya.raghavan@haldenwater.example',
    netResults: { score: 118, leadSource: 'Paid search', heat: 5 },
  })
  expect(find(NOTABLE.unsubscribed)?.netResults?.mailing).toBe('unsubscribed')
  expect(find(NOTABLE.bounced)?.netResults?.mailing).toBe('bounced')
  expect(find(NOTABLE.unknownToNetResults)).toMatchObject({ lastName: 'Nakagawa', netResults: null })
  expect(find(NOTABLE.withoutEmail)?.emailAddress).toBeNull()
  expect(find(NOTABLE.inactive)?.active).toBe(false)
  expect(find(NOTABLE.doNotEmail)?.doNotEmail).toBe(true)
  expect(find(NOTABLE.withoutActivities)?.netResults?.activityCount).toBe(0)
  expect(find(NOTABLE.tenThousandActivities)?.netResults?.activityCount).toBe(10_000)
  expect(find(NOTABLE.hotLead)).toMatchObject({ table: 'lead', industry: 'Technology' })
  expect(find(NOTABLE.unknownLead)).toMatchObject({ table: 'lead', netResults: null })
  expect(world.people.filter(({ accountId }) => accountId === NOTABLE.emptyAccount)).toEqual([])
})

it('gives Net-Results logins to two reps and an administrator', () => {
  const signedUp = world.users.filter(({ netResults }) => netResults !== null)
  expect(signedUp.map(({ fullName }) => fullName)).toEqual([
    'Marcus Oyelaran',
    'Danuta Kowalczyk-Brandt',
    'Ingrid Solheim',
  ])
})

it('enlarges one account on demand, the same way each time', () => {
  expect(
    large.people.filter(({ accountId, table }) => accountId === NOTABLE.largeAccount && table === 'contact'),
  ).toHaveLength(5000)
  expect(createWorld({ peopleOnOneAccount: 5000 })).toEqual(large)
})
