import { beforeEach, expect, it } from 'vitest'
import type { JournalChunk, JournalRun } from '../../domain/bulksync/BulkJournal'
import { guidOf } from '../../domain/anAccount.testing'
import type { ImportId } from '../../domain/ids'
import { openJournal } from './openJournal'

const run: JournalRun = {
  startedAt: 5,
  scope: 'account',
  people: [
    { table: 'contact', id: guidOf(1) },
    { table: 'lead', id: guidOf(2) },
  ],
  codes: '.e',
  endedAt: null,
}
const chunk: JournalChunk = {
  number: 1,
  state: 'sent',
  people: [0],
  codes: '>',
  importId: '7' as ImportId,
  at: 6,
  untold: null,
}

async function open(key = 'org:user:account') {
  const journal = await openJournal(key)
  if (journal === null) throw new Error('This browser keeps nothing.')
  return journal
}

beforeEach(async () => {
  for (const key of ['org:user:account', 'org:user:other']) await (await open(key)).forget()
})

it('gives back what was noted, to a page that is opened later', async () => {
  const journal = await open()
  await journal.begin(run)
  await journal.write({ ...chunk, state: 'sending', importId: null })
  await journal.write(chunk)
  expect(await (await open()).load()).toEqual({ run, chunks: [chunk] })
})

it('notes that a run has ended, and that it goes on', async () => {
  const journal = await open()
  await journal.begin(run)
  await journal.end(9)
  expect((await journal.load())?.run.endedAt).toBe(9)
  await journal.end(null)
  expect((await journal.load())?.run.endedAt).toBeNull()
})

it('forgets an earlier run when another begins, and everything when asked', async () => {
  const journal = await open()
  await journal.begin(run)
  await journal.write(chunk)
  await journal.begin({ ...run, startedAt: 50 })
  expect(await journal.load()).toEqual({ run: { ...run, startedAt: 50 }, chunks: [] })
  await journal.forget()
  expect(await journal.load()).toBeNull()
})

it('keeps accounts apart', async () => {
  const [one, other] = [await open(), await open('org:user:other')]
  await one.begin(run)
  await one.write(chunk)
  await other.begin({ ...run, startedAt: 50 })
  expect((await one.load())?.chunks).toEqual([chunk])
  expect((await other.load())?.chunks).toEqual([])
})

it('takes a note that it can not read for none', async () => {
  const journal = await open()
  await journal.begin({ ...run, people: [{ table: 'contact', id: 'not a guid' as never }] })
  expect(await journal.load()).toBeNull()
})

it('keeps ids, numbers and times, and nothing personal', async () => {
  const journal = await open()
  await journal.begin(run)
  await journal.write(chunk)
  expect(JSON.stringify(await journal.load())).not.toMatch(/@|Priya/)
})
