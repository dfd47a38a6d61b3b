import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anActivity, anyHistory } from './anActivity.testing'
import { changesSince } from './changesSince'
import type { OverlayId } from './ids'
import { countNew, newestInstant, type LastLook } from './LastLook'
import { visitStories } from './visitStories'

const OVERLAY = '7' as OverlayId
const look = (minutesAgo: number | null, value = 100): LastLook => ({
  at: 0,
  seenUpTo: anActivity({ minutesAgo }).at,
  score: { overlayId: OVERLAY, value },
})

const HISTORY = [
  anActivity({ id: '6', minutesAgo: 1, scoreChange: 6 }),
  anActivity({ id: '5', minutesAgo: 2 }),
  anActivity({ id: '4', minutesAgo: 90, typeName: 'Email Opened', typeId: '12', scoreChange: 2 }),
  anActivity({ id: '3', minutesAgo: 91, typeName: 'Email Opened', typeId: '12', scoreChange: 0 }),
  anActivity({ id: '2', minutesAgo: 200 }),
  anActivity({ id: '1', minutesAgo: 201 }),
]

it('counts visits, not pages, and everything else by its type', () => {
  const { groups } = changesSince(look(150), HISTORY, null, true)
  expect(groups).toEqual([
    { key: 'visits', kind: 'visits', typeName: 'Page View', typeIds: ['3'], count: 1 },
    { key: 'type:Email Opened', kind: 'type', typeName: 'Email Opened', typeIds: ['12'], count: 2 },
  ])
})

it('gives the change of the score, and the types that brought points', () => {
  const changes = changesSince(look(150), HISTORY, { overlayId: OVERLAY, value: 112 }, true)
  expect([changes.score, changes.scoreTypeIds]).toEqual([12, ['3', '12']])
})

it('compares no scores of two overlays, and none that is not known', () => {
  expect(changesSince(look(0), HISTORY, { overlayId: '8' as OverlayId, value: 5 }, true).score).toBe(0)
  expect(changesSince(look(0), HISTORY, null, true).score).toBe(0)
})

it('says that there may be more when everything that was read is new', () => {
  expect(changesSince(look(300), HISTORY, null, false).mayBeMore).toBe(true)
  expect(changesSince(look(300), HISTORY, null, true).mayBeMore).toBe(false)
  expect(changesSince(look(150), HISTORY, null, false).mayBeMore).toBe(false)
})

it('takes everything for new to a rep who has looked when there was nothing, and nothing to one who never has', () => {
  expect(countNew(HISTORY, look(null))).toBe(6)
  expect(countNew(HISTORY, null)).toBe(0)
})

it('always counts as many stories as stand above the divider', () => {
  fc.assert(
    fc.property(anyHistory, fc.option(fc.integer({ min: 0, max: 6_000 })), (history, minutesAgo) => {
      const since = look(minutesAgo)
      const above = visitStories(history.slice(0, countNew(history, since)))
      const counted = changesSince(since, history, null, true).groups.reduce((sum, { count }) => sum + count, 0)
      expect(counted).toBe(above.length)
    }),
  )
})

it('finds nothing new after a look at the newest', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const seenUpTo = newestInstant(history)
      fc.pre(seenUpTo !== null)
      expect(countNew(history, { at: 0, seenUpTo, score: null })).toBe(0)
    }),
  )
})
