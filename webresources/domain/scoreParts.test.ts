import { expect, it } from 'vitest'
import type { ScoredContact } from './ScoredContact'
import { scoreParts } from './scoreParts'

const contact = (score: number | null, activityScore: number | null, contactScore: number | null) =>
  ({ score, activityScore, contactScore }) as ScoredContact

it('names what both known parts leave over', () => {
  expect(scoreParts(contact(118, 74, 38))).toEqual([
    { name: 'activity', points: 74 },
    { name: 'contact', points: 38 },
    { name: 'other', points: 6 },
  ])
})

it.each([
  ['nothing is left over', contact(112, 74, 38)],
  ['the parts are more than the whole', contact(100, 74, 38)],
  ['the score is unknown', contact(null, 74, 38)],
])('names no other part when %s', (_case, given) => {
  expect(scoreParts(given).map(({ name }) => name)).toEqual(['activity', 'contact'])
})

it('explains no difference while one of the two parts is unknown', () => {
  expect(scoreParts(contact(118, 74, null))).toEqual([{ name: 'activity', points: 74 }])
  expect(scoreParts(contact(118, null, null))).toEqual([])
})
