import { setMaxListeners } from 'node:events'
import { expect, it } from 'vitest'
import type { AccountPerson } from '../../domain/AccountPerson'
import { aPerson } from '../../domain/anAccount.testing'
import type { KnownPerson } from '../../domain/PersonMatch'
import { recordKey } from '../../domain/RecordRef'
import { createNetResultsSimulator } from '../../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../../mocks/net-results/Faults'
import { createClock } from '../../../mocks/world/Clock'
import { createWorld } from '../../../mocks/world/createWorld'
import { NOTABLE } from '../../../mocks/world/notable'
import { MARCUS } from '../../../mocks/world/users'
import { createCredentials } from '../../domain/Credentials'
import type { Guid } from '../../domain/Guid'
import { createNetResults } from '../../net-results'
import { createPeopleMatcher } from './createPeopleMatcher'

// A warning of Node's, which takes many calls on one signal for a leak.
setMaxListeners(0)

const LARGE = createWorld({ peopleOnOneAccount: 1_000 })
const SMALL = createWorld()

function setUp({ world = SMALL, faults = [] as readonly Fault[], latency = 0 } = {}) {
  const clock = createClock()
  const simulator = createNetResultsSimulator({ world, clock, faults, latency })
  let inFlight = 0
  let most = 0
  const netResults = createNetResults({
    baseUrl: 'https://apps.net-results.com',
    credentials: createCredentials(MARCUS.netResults?.userName ?? '', MARCUS.netResults?.password ?? ''),
    batchMode: { refused: false },
    sleep: () => Promise.resolve(),
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
      inFlight += 1
      most = Math.max(most, inFlight)
      try {
        return await simulator.handle(new Request(input, init))
      } finally {
        inFlight -= 1
      }
    },
  })
  const people = world.people
    .filter(({ accountId }) => accountId === NOTABLE.largeAccount)
    .map((person): AccountPerson => ({
      record: { table: person.table, id: person.id as Guid },
      fullName: `${person.firstName} ${person.lastName}`,
      emailAddress: person.emailAddress,
      jobTitle: person.jobTitle,
      active: person.active,
      leadState: null,
      doNotEmail: person.doNotEmail,
    }))
  const matcher = createPeopleMatcher({
    netResults,
    now: clock.now,
    overlay: (signal) => netResults.defaultOverlay(signal),
    seen: {},
  })
  const matchOf = (id: string) => matcher.state().matches[`contact:${id}`]
  const posts = () => simulator.log.filter(({ verb }) => verb === 'POST')
  return { world, simulator, matcher, people, matchOf, posts, most: () => most }
}

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 2_000 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(condition()).toBe(true)
}

it('finds out who is known, and all that a row shows, in two round trips', async () => {
  const { matcher, people, matchOf, posts } = setUp()
  matcher.want(people)
  await until(() => !matcher.state().isBusy)
  expect(matchOf(NOTABLE.hotContact)).toMatchObject({
    state: 'known',
    score: 118,
    mailing: { mailable: true },
    newest: [expect.objectContaining({ description: expect.any(String) })],
  })
  const priya = matchOf(NOTABLE.hotContact) as KnownPerson
  expect(priya.visits?.last30Days).toBeGreaterThan(0)
  expect(priya.visits?.perWeek.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(priya.visits?.last30Days ?? 0)
  expect(matchOf(NOTABLE.unknownToNetResults)?.state).toBe('unknown')
  expect(matchOf(NOTABLE.withoutEmail)?.state).toBe('noEmail')
  expect(posts().map(({ methods }) => [...new Set(methods)].sort().join('+'))).toEqual([
    'getDefault',
    'getContactIdByEmailAddress',
    'getMailingInfo+getOneWithScore',
    'getContactActivity',
    'getUnsegmentedContactDetail',
  ])
})

it('asks for an address once that two records share, and gives both its contact', async () => {
  const { matcher, people, matchOf, posts } = setUp()
  matcher.want(people)
  await until(() => !matcher.state().isBusy)
  const [one, other] = NOTABLE.sameEmail.map((id) => matchOf(id) as KnownPerson)
  expect(one?.contactId).toBeTruthy()
  expect(other?.contactId).toBe(one?.contactId)
  const asked = posts().find(({ methods }) => methods.includes('getContactIdByEmailAddress'))
  expect(asked?.methods).toHaveLength(new Set(people.flatMap(({ emailAddress }) => emailAddress ?? [])).size)
})

it('has at most six requests of 50 calls under way for 1,000 people, and asks for nobody twice', async () => {
  const { matcher, people, posts, most } = setUp({ world: LARGE, latency: 5 })
  matcher.wantAll(people)
  await until(() => !matcher.state().isBusy)
  expect(Object.keys(matcher.state().matches)).toHaveLength(people.length)
  expect(most()).toBeLessThanOrEqual(6)
  expect(Math.max(...posts().map(({ methods }) => methods.length))).toBeLessThanOrEqual(50)
  const finds = posts().flatMap(({ methods }) => methods.filter((method) => method === 'getContactIdByEmailAddress'))
  expect(finds.length).toBe(new Set(people.flatMap(({ emailAddress }) => emailAddress ?? [])).size)
})

it('looks up who is on screen first, and nobody else while nobody asks for that', async () => {
  const { matcher, people } = setUp({ world: LARGE })
  matcher.want(people.slice(0, 30))
  matcher.want(people.slice(500, 520))
  await until(() => !matcher.state().isBusy)
  const keys = Object.keys(matcher.state().matches)
  expect(people.slice(500, 520).every(({ record }) => keys.includes(recordKey(record)))).toBe(true)
  expect(keys.length).toBeLessThanOrEqual(50)
})

it('shows what was seen before, and reads it anew', async () => {
  const { matcher, people, posts } = setUp()
  matcher.want(people)
  await until(() => !matcher.state().isBusy)
  const before = posts().length
  matcher.want(people.slice(3))
  expect(posts().length).toBe(before)
  matcher.refresh()
  expect(Object.keys(matcher.state().matches)).toHaveLength(people.length)
  await until(() => !matcher.state().isBusy && posts().length > before)
  expect(matcher.state().round).toBe(1)
})

it('reads one person anew with whom something was done, and nobody else', async () => {
  const { matcher, people, posts } = setUp()
  matcher.want(people)
  await until(() => !matcher.state().isBusy)
  const before = posts().length
  const priya = people.find(({ record }) => record.id === NOTABLE.hotContact)
  if (priya !== undefined) matcher.reread(priya)
  await until(() => !matcher.state().isBusy && posts().length > before)
  const methods = posts()
    .slice(before)
    .flatMap((entry) => entry.methods)
  expect(methods.filter((method) => method !== 'getDefault').sort()).toEqual([
    'getContactActivity',
    'getContactIdByEmailAddress',
    'getMailingInfo',
    'getOneWithScore',
    'getUnsegmentedContactDetail',
  ])
})

it.each([
  ['Visit.*', 'visits'],
  ['ContactActivityHistory.*', 'activity'],
  ['Contact.getOneWithScore', 'score'],
] as const)('does without what the account does not offer: %s', async (operation, facet) => {
  const { matcher, people, matchOf } = setUp({ faults: [{ kind: 'unsupported', operations: [operation] }] })
  matcher.want(people)
  await until(() => !matcher.state().isBusy)
  expect(matcher.state()).toMatchObject({ failure: null, missing: [facet] })
  expect(matchOf(NOTABLE.hotContact)).toMatchObject({ state: 'known', mailing: { mailable: true } })
})

it('stops at a failure, keeps what it has, and goes on when asked', async () => {
  const { matcher, people, simulator, posts } = setUp({ world: LARGE })
  matcher.want(people.slice(0, 20))
  await until(() => !matcher.state().isBusy)
  simulator.faults.active = [{ kind: 'notPermitted' }]
  matcher.wantAll(people)
  await until(() => matcher.state().failure !== null && !matcher.state().isBusy)
  const tried = posts().length
  expect(Object.keys(matcher.state().matches).length).toBeGreaterThanOrEqual(20)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(posts().length).toBe(tried)
  simulator.faults.active = []
  matcher.retry()
  await until(() => !matcher.state().isBusy)
  expect(Object.keys(matcher.state().matches)).toHaveLength(people.length)
})

it('reads again of whom only a part could be read', async () => {
  const { matcher, people, simulator, matchOf } = setUp({ faults: [{ kind: 'notPermitted', operations: ['Visit.*'] }] })
  matcher.want(people)
  await until(() => matcher.state().failure !== null && !matcher.state().isBusy)
  expect(matchOf(NOTABLE.hotContact)).toMatchObject({ state: 'known', score: 118, visits: null })
  simulator.faults.active = []
  matcher.retry()
  await until(() => !matcher.state().isBusy)
  expect((matchOf(NOTABLE.hotContact) as KnownPerson).visits).not.toBeNull()
})

it('works without batches', async () => {
  const { matcher, people, matchOf, most } = setUp({ faults: [{ kind: 'batchRefused', status: 400 }] })
  matcher.want(people)
  await until(() => !matcher.state().isBusy)
  expect(matchOf(NOTABLE.hotContact)).toMatchObject({ state: 'known', score: 118 })
  expect(most()).toBeLessThanOrEqual(12)
})

it('asks for nobody once the page has been left', async () => {
  const { matcher, people, posts } = setUp({ world: LARGE, latency: 10 })
  matcher.wantAll(people)
  await until(() => posts().length > 2)
  matcher.dispose()
  await new Promise((resolve) => setTimeout(resolve, 60))
  const after = posts().length
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(posts().length).toBe(after)
})

it('does not ask Net-Results for somebody without an address', async () => {
  const { matcher, posts } = setUp()
  matcher.want([aPerson(1, { emailAddress: null })])
  expect(matcher.state().matches[recordKey(aPerson(1).record)]?.state).toBe('noEmail')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(posts()).toEqual([])
})
