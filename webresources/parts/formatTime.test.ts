import { expect, it } from 'vitest'
import { formatDayHeading, formatDuration, formatMoment, formatRelative } from './formatTime'

// Local time on purpose: what a rep calls yesterday is his own yesterday.
const now = new Date(2026, 10, 18, 10, 42).getTime()
const at = (month: number, day: number, hour: number, minute: number, year = 2026) =>
  new Date(year, month, day, hour, minute).getTime()

it('counts minutes and hours on the same day', () => {
  expect(formatRelative(at(10, 18, 10, 41) + 30_000, now)).toBe('Just now')
  expect(formatRelative(at(10, 18, 10, 18), now)).toBe('24 min ago')
  expect(formatRelative(at(10, 18, 9, 42), now)).toBe('1 hour ago')
  expect(formatRelative(at(10, 18, 0, 5), now)).toBe('10 hours ago')
})

it('says yesterday with the time, and then the day', () => {
  expect(formatRelative(at(10, 17, 16, 47), now)).toMatch(/^Yesterday, 4:47\sPM$/)
  expect(formatRelative(at(10, 12, 11, 27), now)).toBe('Thu, Nov 12')
  expect(formatRelative(at(0, 2, 11, 27, 2025), now)).toBe('Jan 2, 2025')
})

it('never counts into the future, because two clocks never agree', () => {
  expect(formatRelative(now + 90_000, now)).toBe('Just now')
})

it('heads the days of the stream', () => {
  expect(formatDayHeading(at(10, 18, 0, 1), now)).toBe('Today')
  expect(formatDayHeading(at(10, 17, 23, 59), now)).toBe('Yesterday')
  expect(formatDayHeading(at(10, 16, 12, 0), now)).toBe('Monday, November 16')
  expect(formatDayHeading(at(10, 16, 12, 0, 2025), now)).toBe('Sunday, November 16, 2025')
})

it('names a point in time with its day, whatever day it is', () => {
  expect(formatMoment(at(10, 17, 16, 5), now)).toMatch(/^Tue, Nov 17, 4:05\sPM$/)
  expect(formatMoment(at(10, 17, 16, 5, 2025), now)).toMatch(/^Nov 17, 2025, 4:05\sPM$/)
})

it.each([
  [0, 'seconds', '0 s'],
  [48_000, 'seconds', '48 s'],
  [130_000, 'seconds', '2 min 10 s'],
  [120_000, 'seconds', '2 min'],
  [3_900_000, 'seconds', '1 h 5 min'],
  [40_000, 'minutes', '40 s'],
  [345_000, 'minutes', '6 min'],
  [3_599_000, 'minutes', '1 h'],
] as const)('says how long %i milliseconds are, to the %s: %s', (milliseconds, precision, expected) => {
  expect(formatDuration(milliseconds, precision)).toBe(expected)
})
