import { expect, it } from 'vitest'
import { ROW_DAMAGES, type Fault } from '../../mocks/net-results/Faults'
import { DANUTA, MARCUS } from '../../mocks/world/users'
import { isNetResultsError, type NetResults, type NetResultsErrorKind } from './index'
import { startSimulated as start, WORLD } from './simulated.testing'

const person = WORLD.people.find(({ netResults }) => (netResults?.activityCount ?? 0) > 60)

/** What the header of the contact page asks for. */
async function readHeader(client: NetResults) {
  const [contactId, overlay] = await Promise.all([
    client.findContact(person?.emailAddress ?? ''),
    client.defaultOverlay(),
  ])
  if (contactId === null) throw new Error('The simulated Net-Results does not know the person.')
  const [contact, mailing] = await Promise.all([
    client.contactWithScore(contactId, overlay.id),
    client.mailingStatus(contactId),
  ])
  return { contactId, contact, mailing }
}

it('reads a person in two round trips', async () => {
  const { client, simulator } = start()
  const { contact, mailing } = await readHeader(client)
  expect(contact).toMatchObject({
    id: String(person?.netResults?.contactId),
    emailAddress: person?.emailAddress,
    firstName: person?.firstName,
    lastName: person?.lastName,
    score: expect.any(Number),
    lastSeen: expect.any(Number),
  })
  expect(mailing.unsubscribed).toBe(person?.netResults?.mailing === 'unsubscribed')
  expect(simulator.log.map(({ methods }) => methods)).toEqual([
    ['getContactIdByEmailAddress'],
    ['getDefault'],
    ['getOneWithScore', 'getMailingInfo'],
  ])
})

it('pages through the whole history, newest first', async () => {
  const { client } = start()
  const { contactId } = await readHeader(client)
  const types = await client.activityTypes()
  const ids = new Set<string>()
  const times: number[] = []
  let offset = 0
  for (let hasMore = true; hasMore;) {
    const page = await client.activities({ contactId, offset, limit: 50 })
    for (const { id, at, typeId } of page.rows) {
      ids.add(id)
      times.push(at ?? Number.NaN)
      expect(types.map((type) => type.id)).toContain(typeId)
    }
    offset += page.received
    hasMore = page.hasMore
    expect(page.dropped).toBe(0)
  }
  expect(ids.size).toBe(await client.countActivities(contactId, {}))
  expect(ids.size).toBeGreaterThan(60)
  expect(times).toEqual([...times].sort((a, b) => b - a))
})

it('finds no one where nobody is known', async () => {
  const { client } = start()
  expect(await client.findContact('nobody@nowhere.example')).toBeNull()
  expect(await client.findUser('nobody@nowhere.example')).toBeNull()
})

it.each([MARCUS, DANUTA])('signs $fullName in, whatever is in the password', async ({ netResults }) => {
  const { client } = start([], netResults)
  const user = await client.findUser(netResults?.userName ?? '')
  expect(user?.id).toBe(String(netResults?.userId))
})

it.each<[Fault, NetResultsErrorKind]>([
  [{ kind: 'wrongPassword' }, 'wrongCredentials'],
  [{ kind: 'notPermitted' }, 'notPermitted'],
  [{ kind: 'throttled', retryAfterSeconds: 60 }, 'throttled'],
  [{ kind: 'throttled' }, 'throttled'],
  [{ kind: 'down' }, 'down'],
  [{ kind: 'down', status: 500 }, 'down'],
  [{ kind: 'hang' }, 'timeout'],
  [{ kind: 'corsBlocked' }, 'blocked'],
  [{ kind: 'unreachable' }, 'blocked'],
  [{ kind: 'htmlInsteadOfJson' }, 'malformed'],
  [{ kind: 'truncatedJson' }, 'malformed'],
  [{ kind: 'wrongId' }, 'malformed'],
  [{ kind: 'unsupported', operations: ['Contact.*'] }, 'unsupported'],
  [{ kind: 'refused' }, 'refused'],
])('tells what went wrong: %j is %s', async (fault, kind) => {
  const { client } = start([fault])
  const error: unknown = await client.findContact(person?.emailAddress ?? '').catch((reason: unknown) => reason)
  expect(isNetResultsError(error)).toBe(true)
  expect(error).toMatchObject({ kind, operation: 'Contact.getContactIdByEmailAddress' })
})

it.each<Fault>([
  { kind: 'batchRefused' },
  { kind: 'batchRefused', status: 400 },
  { kind: 'batchRefused', status: 404 },
  { kind: 'batchRefused', status: 405 },
  { kind: 'batchRefused', status: 500 },
  { kind: 'batchAnswersMissing' },
  { kind: 'throttled', retryAfterSeconds: 1, times: 2 },
  { kind: 'down', status: 503, times: 1 },
  { kind: 'unreachable', times: 1 },
])('shows the person in spite of %j', async (fault) => {
  const { client } = start([fault])
  expect((await readHeader(client)).contact.emailAddress).toBe(person?.emailAddress)
})

it.each(ROW_DAMAGES.filter((damage) => damage !== 'idMissing'))(
  'shows what can be read of damaged rows: %s',
  async (damage) => {
    const { client, simulator } = start()
    const { contactId } = await readHeader(client)
    simulator.faults.active = [{ kind: 'malformedRows', damage }]
    const page = await client.activities({ contactId, offset: 0, limit: 50 })
    expect(page.received).toBe(50)
    expect(page.rows.length + page.dropped).toBe(50)
    for (const { url } of page.rows) expect(url ?? 'https://').toMatch(/^https?:\/\//)
  },
)

it('does not take rows that nobody can read for none', async () => {
  const { client, simulator } = start()
  const { contactId } = await readHeader(client)
  simulator.faults.active = [{ kind: 'malformedRows', damage: 'idMissing' }]
  await expect(client.activities({ contactId, offset: 0, limit: 50 })).rejects.toMatchObject({ kind: 'malformed' })
  expect(await client.countActivities(contactId, {})).toBeGreaterThan(50)
})
