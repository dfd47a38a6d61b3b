import { expect, it } from 'vitest'
import { countByWeek, visitRange, weekStarts, WEEKS } from './visitWeeks'

const NOW = Date.UTC(2026, 10, 18, 15, 42)
const DAY = 86_400_000
const visit = (daysAgo: number) => ({ lastSeen: NOW - daysAgo * DAY })

it('begins each of twelve weeks on a Sunday, at midnight of the calendar', () => {
  const starts = weekStarts(NOW).map((start) => new Date(start))
  expect(starts).toHaveLength(WEEKS)
  expect(starts.map((start) => [start.getDay(), start.getHours()])).toEqual(starts.map(() => [0, 0]))
  expect(starts.map((start) => `${start.getMonth() + 1}/${start.getDate()}`).slice(-2)).toEqual(['11/8', '11/15'])
})

it('puts each visit into its week, and into 30 days or the 30 before', () => {
  const counts = countByWeek([visit(0), visit(1), visit(8), visit(29.9), visit(30.1), visit(59), visit(61)], NOW)
  expect(counts.perWeek[WEEKS - 1]).toBe(2)
  expect(counts.perWeek[WEEKS - 2]).toBe(1)
  expect(counts.perWeek.reduce((sum, count) => sum + count, 0)).toBe(7)
  expect([counts.last30Days, counts.before]).toEqual([4, 2])
})

it('counts neither a visit without a time nor one before the first week', () => {
  const counts = countByWeek([{ lastSeen: null }, visit(300)], NOW)
  expect([counts.last30Days, counts.before, ...counts.perWeek]).toEqual(Array.from({ length: 2 + WEEKS }, () => 0))
})

it('counts a visit of a clock that is ahead as one of now', () => {
  const counts = countByWeek([visit(-0.5)], NOW)
  expect([counts.last30Days, counts.perWeek[WEEKS - 1]]).toEqual([1, 1])
})

it('asks for all days that any of the windows needs', () => {
  const { from, to } = visitRange(NOW)
  expect(to).toBe('2026-11-18')
  expect(Date.parse(from)).toBeLessThanOrEqual(weekStarts(NOW)[0] ?? 0)
  expect(Date.parse(from)).toBeLessThanOrEqual(NOW - 60 * DAY)
})
