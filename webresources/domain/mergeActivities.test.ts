import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Activity } from './Activity'
import { anActivity, anyHistory } from './anActivity.testing'
import { mergeActivities, type ActivityStrand } from './mergeActivities'

const at = (minutesAgo: number) => anActivity({ id: String(minutesAgo), minutesAgo })
const minutes = (rows: readonly { readonly activity: Activity }[]) => rows.map(({ activity }) => Number(activity.id))

it('shows nothing that a later answer could push aside', () => {
  const merged = mergeActivities(
    [
      { owner: 'Ada', loaded: [at(1)], hasMore: true },
      { owner: 'Bo', loaded: [at(5)], hasMore: true },
      { owner: 'Cy', loaded: [at(9)], hasMore: false },
    ],
    3,
  )
  expect(minutes(merged.rows)).toEqual([1])
  expect(merged.missing.map(({ owner }) => owner)).toEqual(['Ada', 'Bo'])
  expect(merged.hasMore).toBe(true)
})

it('asks for nobody once the rows are certain', () => {
  const merged = mergeActivities(
    [
      { owner: 'Ada', loaded: [at(1), at(2), at(6)], hasMore: true },
      { owner: 'Bo', loaded: [at(5)], hasMore: false },
    ],
    4,
  )
  expect(minutes(merged.rows)).toEqual([1, 2, 5, 6])
  expect(merged.missing).toEqual([])
})

it('ends where everybody ends', () => {
  const merged = mergeActivities([{ owner: 'Ada', loaded: [at(1)], hasMore: false }], 10)
  expect([minutes(merged.rows), merged.missing, merged.hasMore]).toEqual([[1], [], false])
  expect(mergeActivities([], 10)).toEqual({ rows: [], missing: [], hasMore: false })
})

it('gives the newest of everybody, whoever has how many, and loads few for it', () => {
  fc.assert(
    fc.property(fc.array(anyHistory, { maxLength: 15 }), fc.integer({ min: 1, max: 30 }), (histories, wanted) => {
      // Undated ones come last, as Net-Results gives them.
      const sorted = histories.map((history) => [...history].sort((a, b) => (b.at ?? -1) - (a.at ?? -1)))
      let strands = sorted.map((history, owner): ActivityStrand<number> => ({
        owner,
        loaded: history.slice(0, 1),
        hasMore: history.length > 1,
      }))
      let rounds = 0
      let merged = mergeActivities(strands, wanted)
      const asked = new Set<number>()
      while (merged.missing.length > 0) {
        rounds += 1
        const owners = merged.missing.map(({ owner }) => owner)
        owners.forEach((owner) => asked.add(owner))
        strands = strands.map((strand) => {
          if (!owners.includes(strand.owner)) return strand
          const all = sorted[strand.owner] ?? []
          const loaded = all.slice(0, strand.loaded.length + 10)
          return { ...strand, loaded, hasMore: loaded.length < all.length }
        })
        merged = mergeActivities(strands, wanted)
        expect(rounds).toBeLessThan(40)
      }
      const expected = sorted
        .flat()
        .map((activity) => activity.at ?? -1)
        .sort((a, b) => b - a)
        .slice(0, wanted)
      expect(merged.rows.map(({ activity }) => activity.at ?? -1)).toEqual(expected)
      expect(merged.hasMore).toBe(sorted.flat().length > merged.rows.length)
      // Whoever's newest activity is not among the newest ones has none among them.
      if (expected.every((time) => time > 0)) expect(asked.size).toBeLessThanOrEqual(Math.max(wanted, 1) + ties(sorted))
    }),
  )
})

/** Made-up activities may share a minute; each such person may have to be asked as well. */
function ties(histories: readonly (readonly Activity[])[]): number {
  const newest = histories.flatMap(([first]) => first?.at ?? [])
  return newest.length - new Set(newest).size
}
