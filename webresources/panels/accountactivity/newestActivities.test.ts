import { expect, it } from 'vitest'
import { anActivity } from '../../domain/anActivity.testing'
import { aPerson, knownAs } from '../../domain/anAccount.testing'
import type { Activity } from '../../domain/Activity'
import type { ContactId } from '../../domain/ids'
import { recordKey } from '../../domain/RecordRef'
import { knownStrands, newestActivities, newestSoFar } from './newestActivities'

const never = new AbortController().signal

/** People with histories: the minutes ago of each of their activities. */
function account(histories: Readonly<Record<number, readonly number[]>>) {
  const people = Object.keys(histories).map((id) => aPerson(Number(id)))
  const activitiesOf = (id: number): readonly Activity[] =>
    (histories[id] ?? []).map((minutesAgo) => anActivity({ id: `${id}-${minutesAgo}`, minutesAgo }))
  const matches = Object.fromEntries(
    people.map(({ record }, index) => {
      const id = Number(Object.keys(histories)[index])
      return [recordKey(record), knownAs(id, { newest: activitiesOf(id).slice(0, 1) })]
    }),
  )
  const asked: string[] = []
  const netResults = {
    activities: ({ contactId, limit }: { contactId: ContactId; limit: number }) => {
      asked.push(contactId)
      const all = activitiesOf(Number(contactId))
      const rows = all.slice(0, limit)
      return Promise.resolve({
        rows,
        total: all.length,
        hasMore: rows.length < all.length,
        received: rows.length,
        dropped: 0,
      })
    },
  }
  return { people, matches, netResults, asked }
}

const ids = (rows: readonly { readonly activity: Activity }[]) => rows.map(({ activity }) => activity.id)

it('finds the 10 newest of all by asking only those who can have one', async () => {
  const histories = Object.fromEntries(
    Array.from({ length: 40 }, (_, id) => [id, Array.from({ length: 15 }, (__, index) => id * 3 + index * 50)]),
  )
  const { people, matches, netResults, asked } = account(histories)
  const { rows, hasMore } = await newestActivities(netResults, knownStrands(people, matches), 10, never)
  const expected = Object.entries(histories)
    .flatMap(([id, minutes]) => minutes.map((ago) => ({ id: `${id}-${ago}`, ago })))
    .sort((a, b) => a.ago - b.ago)
    .slice(0, 10)
    .map(({ id }) => id)
  expect(ids(rows)).toEqual(expected)
  expect(hasMore).toBe(true)
  expect(new Set(asked).size).toBeLessThanOrEqual(10)
})

it('goes on from what it has', async () => {
  const { people, matches, netResults, asked } = account({ 1: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 2: [100] })
  const first = await newestActivities(netResults, knownStrands(people, matches), 10, never)
  asked.length = 0
  const next = await newestActivities(netResults, first.strands, 20, never)
  expect(next.rows).toHaveLength(13)
  expect(next.hasMore).toBe(false)
  expect(new Set(asked)).toEqual(new Set(['1']))
})

it('names a contact once, by the first of the records that share the address', () => {
  const [one, other] = [aPerson(1), aPerson(2)]
  const newest = [anActivity()]
  const strands = knownStrands([one, other], {
    [recordKey(one.record)]: knownAs(7, { newest }),
    [recordKey(other.record)]: knownAs(7, { newest }),
  })
  expect(strands.map(({ owner }) => owner.person)).toEqual([one])
})

it('leaves out who has done nothing, and shows the newest of each until everybody is looked up', () => {
  const { people, matches } = account({ 1: [5, 6], 2: [], 3: [1] })
  const strands = knownStrands(people, matches)
  expect(strands).toHaveLength(2)
  expect(ids(newestSoFar(strands, 10))).toEqual(['3-1', '1-5'])
})
