import { expect, it } from 'vitest'
import type { ScoredContact, ScorePoint } from './ScoredContact'
import { scoreChange, scoreTrend } from './scoreTrend'

const NOW = Date.UTC(2026, 10, 18, 15, 42)
const DAY = 86_400_000
const contact = (score: number | null, ...history: ScorePoint[]) => ({ score, history }) as unknown as ScoredContact
const daysAgo = (days: number, score: number): ScorePoint => ({ at: NOW - days * DAY, score })

it('compares today with the last score that held then', () => {
  expect(scoreChange(contact(118, daysAgo(40, 60), daysAgo(9, 78), daysAgo(3, 112)), 7, NOW)).toBe(40)
})

it('does not know the change when the history begins later, or is empty', () => {
  expect(scoreChange(contact(118, daysAgo(3, 112)), 7, NOW)).toBeNull()
  expect(scoreChange(contact(118), 7, NOW)).toBeNull()
  expect(scoreChange(contact(null, daysAgo(9, 78)), 7, NOW)).toBeNull()
})

it('draws from the beginning of the days until now', () => {
  const trend = scoreTrend(contact(118, daysAgo(40, 60), daysAgo(9, 78)), 30, NOW)
  expect(trend).toEqual([daysAgo(30, 60), daysAgo(9, 78), { at: NOW, score: 118 }])
})

it('draws from the first score that is known when the history begins later', () => {
  expect(scoreTrend(contact(118, daysAgo(9, 78)), 30, NOW)).toEqual([daysAgo(9, 78), { at: NOW, score: 118 }])
  expect(scoreTrend(contact(118), 30, NOW)).toEqual([])
})
