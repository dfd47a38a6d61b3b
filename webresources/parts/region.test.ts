import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DateFormats } from '../domain/DateFormats'
import { BERLIN, SYDNEY } from '../domain/timeZones.testing'
import {
  formatCalendarDay,
  formatDay,
  formatDayHeading,
  formatFull,
  formatMoment,
  formatRelative,
  formatSecond,
  formatTime,
} from './formatTime'
import { calendarDay, isZoneOfBrowser, region, setRegion, spreadsheetTime } from './region'

const NONE: DateFormats = { date: null, time: null, timeWithSeconds: null, firstDayOfWeek: null, offsetMinutes: null }
const EUROPEAN: DateFormats = {
  date: 'dd.MM.yyyy',
  time: 'HH:mm',
  timeWithSeconds: 'HH:mm:ss',
  firstDayOfWeek: 1,
  offsetMinutes: 60,
}
const AMERICAN: DateFormats = {
  ...EUROPEAN,
  date: 'M/d/yyyy',
  time: 'h:mm tt',
  timeWithSeconds: 'h:mm:ss tt',
  firstDayOfWeek: 0,
}
const at = (iso: string) => Date.parse(iso)
const NOW = at('2026-11-18T15:42:00Z')
const plain = (text: string) => text.replace(/\s/g, ' ')

const { TZ } = process.env
beforeEach(() => {
  process.env['TZ'] = 'America/New_York'
})
afterEach(() => {
  setRegion(null, null)
  vi.unstubAllGlobals()
  if (TZ === undefined) delete process.env['TZ']
  else process.env['TZ'] = TZ
})

it('goes by language and browser where Dynamics says nothing', () => {
  setRegion(NONE, null)
  expect(plain(formatTime(NOW))).toBe('10:42 AM')
  expect(plain(formatMoment(at('2025-11-17T21:05:00Z'), NOW))).toBe('Nov 17, 2025, 4:05 PM')
  expect([region().firstDayOfWeek, region().zoneName()]).toEqual([0, 'America/New_York'])
})

it('writes English with the order, the separators and the clock of the settings', () => {
  setRegion(EUROPEAN, BERLIN)
  expect(formatTime(NOW)).toBe('16:42')
  expect(formatSecond(NOW)).toBe('16:42:00')
  expect(formatDay(NOW)).toBe('18 Nov')
  expect(formatCalendarDay('2026-11-17')).toBe('17 Nov')
  // Whether there is a comma changes from one edition of the language's data to the next.
  expect(formatRelative(at('2026-11-12T10:00:00Z'), NOW)).toMatch(/^Thu,? 12 Nov$/)
  expect(formatRelative(at('2025-01-02T10:00:00Z'), NOW)).toBe('02.01.2025')
  expect(formatMoment(at('2026-11-16T15:05:00Z'), NOW)).toMatch(/^Mon,? 16 Nov,? 16:05$/)
  expect(formatMoment(at('2025-01-02T10:00:00Z'), NOW)).toBe('02.01.2025, 11:00')
  expect(formatDayHeading(at('2026-11-16T15:05:00Z'), NOW)).toMatch(/^Monday,? 16 November$/)
  expect(formatFull(NOW)).toMatch(/^Wednesday,? 18 November 2026 at 16:42$/)
  expect(region().firstDayOfWeek).toBe(1)
})

it('writes American settings as an American page does', () => {
  setRegion(AMERICAN, null)
  expect(plain(formatTime(NOW))).toBe('10:42 AM')
  expect(plain(formatSecond(at('2026-11-18T20:00:07Z')))).toBe('3:00:07 PM')
  expect(plain(formatMoment(at('2026-11-17T21:05:00Z'), NOW))).toBe('Tue, Nov 17, 4:05 PM')
  expect(plain(formatMoment(at('2025-11-17T21:05:00Z'), NOW))).toBe('11/17/2025, 4:05 PM')
})

it('tells the hour of the settings, not of the browser, in winter and in summer', () => {
  setRegion(EUROPEAN, BERLIN)
  expect(formatTime(at('2026-07-01T16:00:00Z'))).toBe('18:00')
  expect(formatTime(at('2026-03-29T00:59:00Z'))).toBe('01:59')
  expect(formatTime(at('2026-03-29T01:00:00Z'))).toBe('03:00')
  expect(formatTime(at('2026-10-25T00:59:00Z'))).toBe('02:59')
  expect(formatTime(at('2026-10-25T01:00:00Z'))).toBe('02:00')
})

it('does so south of the equator, where summer is at the turn of the year', () => {
  setRegion(EUROPEAN, SYDNEY)
  expect(formatTime(at('2026-01-15T00:00:00Z'))).toBe('11:00')
  expect(formatTime(at('2026-07-15T00:00:00Z'))).toBe('10:00')
  expect(formatTime(at('2026-12-31T13:30:00Z'))).toBe('00:30')
  expect(calendarDay(at('2026-12-31T13:30:00Z'))).toBe('2027-01-01')
})

it('calls yesterday what was yesterday there', () => {
  setRegion(EUROPEAN, SYDNEY)
  // Thursday the 19th in Sydney, still the 18th in New York.
  expect(formatDayHeading(at('2026-11-18T12:59:00Z'), NOW)).toBe('Yesterday')
  expect(formatDayHeading(at('2026-11-18T13:00:00Z'), NOW)).toBe('Today')
})

it('writes times for spreadsheets by the same clock, and says which one', () => {
  setRegion(EUROPEAN, SYDNEY)
  expect(spreadsheetTime(NOW)).toBe('2026-11-19 02:42:00')
  expect(region().zoneName()).toBe('UTC+10:00/+11:00')
  setRegion(EUROPEAN, { standard: -210, daylight: -210, changes: null })
  expect(region().zoneName()).toBe('UTC-03:30')
})

it('trusts the zone of the browser as long as it agrees with Dynamics about now', () => {
  expect(isZoneOfBrowser({ ...NONE, offsetMinutes: -300 }, NOW)).toBe(true)
  expect(isZoneOfBrowser({ ...NONE, offsetMinutes: 60 }, NOW)).toBe(false)
  expect(isZoneOfBrowser({ ...NONE, offsetMinutes: -300 }, at('2026-07-01T12:00:00Z'))).toBe(false)
  expect(isZoneOfBrowser(NONE, NOW)).toBe(true)
})
