import { expect, it } from 'vitest'
import { offsetByRule } from './timeZone'
import { SYDNEY } from './timeZones.testing'
import { countByWeek, visitRange, weekStarts, WEEKS } from './visitWeeks'

const NOW = Date.UTC(2026, 10, 18, 15, 42)
const DAY = 86_400_000
const visit = (daysAgo: number) => ({ lastSeen: NOW - daysAgo * DAY })

const HOUR = 3_600_000
const SUNDAYS = { offsetAt: () => 0, firstDayOfWeek: 0 }

const iso = (instants: readonly number[]) => instants.map((at) => new Date(at).toISOString())

it('begins each of twelve weeks at midnight of the first day of the week', () => {
  expect(weekStarts(NOW, SUNDAYS)).toHaveLength(WEEKS)
  expect(iso(weekStarts(NOW, SUNDAYS)).slice(-2)).toEqual(['2026-11-08T00:00:00.000Z', '2026-11-15T00:00:00.000Z'])
  const mondays = { ...SUNDAYS, firstDayOfWeek: 1 }
  expect(iso(weekStarts(NOW, mondays)).slice(-1)).toEqual(['2026-11-16T00:00:00.000Z'])
  expect(iso(weekStarts(Date.parse('2026-11-15T12:00:00Z'), mondays)).slice(-1)).toEqual(['2026-11-09T00:00:00.000Z'])
})

it('begins weeks at midnight where the user is, on both sides of a clock change', () => {
  const starts = weekStarts(NOW, { offsetAt: offsetByRule(SYDNEY), firstDayOfWeek: 0 })
  expect(iso(starts.slice(-2))).toEqual(['2026-11-07T13:00:00.000Z', '2026-11-14T13:00:00.000Z'])
  // Clocks went forward on October 4: that week has an hour less.
  expect(iso(starts).filter((start) => start.includes('-10-03') || start.includes('-09-26'))).toEqual([
    '2026-09-26T14:00:00.000Z',
    '2026-10-03T14:00:00.000Z',
  ])
  const lengths = starts.slice(1).map((start, index) => (start - (starts[index] ?? 0)) / HOUR)
  expect(lengths.filter((length) => length !== 168)).toEqual([167])
})

it('puts each visit into its week, and into 30 days or the 30 before', () => {
  const counts = countByWeek(
    [visit(0), visit(1), visit(8), visit(29.9), visit(30.1), visit(59), visit(61)],
    NOW,
    SUNDAYS,
  )
  expect(counts.perWeek[WEEKS - 1]).toBe(2)
  expect(counts.perWeek[WEEKS - 2]).toBe(1)
  expect(counts.perWeek.reduce((sum, count) => sum + count, 0)).toBe(7)
  expect([counts.last30Days, counts.before]).toEqual([4, 2])
})

it('counts neither a visit without a time nor one before the first week', () => {
  const counts = countByWeek([{ lastSeen: null }, visit(300)], NOW, SUNDAYS)
  expect([counts.last30Days, counts.before, ...counts.perWeek]).toEqual(Array.from({ length: 2 + WEEKS }, () => 0))
})

it('counts a visit of a clock that is ahead as one of now', () => {
  const counts = countByWeek([visit(-0.5)], NOW, SUNDAYS)
  expect([counts.last30Days, counts.perWeek[WEEKS - 1]]).toEqual([1, 1])
})

it('asks for all days that any of the windows needs', () => {
  const { from, to } = visitRange(NOW, SUNDAYS)
  expect(to).toBe('2026-11-18')
  expect(Date.parse(from)).toBeLessThanOrEqual(weekStarts(NOW, SUNDAYS)[0] ?? 0)
  expect(Date.parse(from)).toBeLessThanOrEqual(NOW - 60 * DAY)
})
