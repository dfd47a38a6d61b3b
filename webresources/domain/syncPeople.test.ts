import { expect, it } from 'vitest'
import { defaultMapping, DEFAULT_CHOICES } from './defaultSyncRules'
import { parseGuid, type Guid } from './Guid'
import type { ImportId } from './ids'
import type { ImportRequest } from './ImportRequest'
import type { ImportStatus } from './ImportStatus'
import { syncPeople, type SyncPorts, type SyncStep } from './syncPeople'

const IDS = ['a', 'b', 'c', 'd'].map((letter) => parseGuid(`${letter.repeat(8)}-0000-4000-8000-000000000000`) as Guid)
const COMPLETE: ImportStatus = {
  id: '7' as ImportId,
  state: 'complete',
  added: null,
  overwritten: null,
  duplicates: null,
  invalid: null,
  message: '',
  results: [
    { index: 0, outcome: 'overwritten', message: '' },
    { index: 1, outcome: 'invalid', message: 'no such domain' },
  ],
}

/** Two people who can be sent, one without an address, one whom Dynamics does not give. */
function world(changes: Partial<SyncPorts> = {}) {
  const submitted: ImportRequest[] = []
  const steps: SyncStep[] = []
  const read: unknown[] = []
  const ports: SyncPorts = {
    rules: () => Promise.resolve({ mapping: defaultMapping('lead'), choices: DEFAULT_CHOICES }),
    read: (table, ids, columns) => {
      read.push([table, ids.length, columns.length])
      const person = (emailaddress1: string | null) => ({ active: true, columns: { emailaddress1, lastname: 'Byron' } })
      return Promise.resolve([person('a@b.example'), person(null), null, person('c@d.example')])
    },
    submitImport: (request) => {
      submitted.push(request)
      return Promise.resolve('7' as ImportId)
    },
    follow: () => Promise.resolve(COMPLETE),
    onStep: (step) => void steps.push(step),
    ...changes,
  }
  return { submitted, steps, read, run: () => syncPeople({ table: 'lead', ids: IDS, importName: 'Test' }, ports) }
}

const refuse = (kind: string) => () => Promise.reject(Object.assign(new Error(kind), { kind }))

it('sends in one import whoever may be sent, and tells of each what became of him', async () => {
  const { submitted, steps, read, run } = world()
  expect(await run()).toEqual([
    { state: 'updated' },
    { state: 'notSent', reason: 'noEmail' },
    { state: 'notRead' },
    { state: 'refused', message: 'no such domain' },
  ])
  expect(read).toEqual([['lead', 4, 15]])
  expect(steps).toEqual(['reading', 'sending', 'following'])
  expect(submitted).toHaveLength(1)
  expect(submitted[0]?.people.map((person) => person['Email Address'])).toEqual(['a@b.example', 'c@d.example'])
  expect(submitted[0]?.mapping).toMatchObject({ 'Email Address': 'Email Address', Fax: 'Fax' })
})

it('sends nothing when nobody may be sent', async () => {
  const { submitted, steps, run } = world({ read: () => Promise.resolve([null, null]) })
  expect(await run()).toEqual([{ state: 'notRead' }, { state: 'notRead' }])
  expect(submitted).toEqual([])
  expect(steps).toEqual(['reading'])
})

it.each(['timeout', 'blocked', 'down', 'malformed', 'offline'])(
  'says that nobody knows, and sends no second time, when the import ends in %s',
  async (kind) => {
    let calls = 0
    const submitImport = () => {
      calls += 1
      return refuse(kind)()
    }
    expect((await world({ submitImport }).run()).map(({ state }) => state)).toEqual([
      'doubtful',
      'notSent',
      'notRead',
      'doubtful',
    ])
    expect(calls).toBe(1)
  },
)

it.each(['refused', 'throttled', 'wrongCredentials', 'unsupported'])(
  'rejects when %s says that nothing was changed',
  async (kind) => {
    await expect(world({ submitImport: refuse(kind) }).run()).rejects.toMatchObject({ kind })
  },
)

it('rejects when the rules or the records cannot be read', async () => {
  await expect(world({ rules: refuse('down') }).run()).rejects.toMatchObject({ kind: 'down' })
  await expect(world({ read: refuse('access') }).run()).rejects.toMatchObject({ kind: 'access' })
})

it('knows that Net-Results has it when the import cannot be followed', async () => {
  const [first] = await world({ follow: refuse('blocked') }).run()
  expect(first).toMatchObject({ state: 'lostSight', error: { kind: 'blocked' } })
})
