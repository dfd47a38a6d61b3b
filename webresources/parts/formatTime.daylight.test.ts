import { afterAll, expect, it } from 'vitest'

const { TZ } = process.env
process.env['TZ'] = 'America/New_York'
afterAll(() => {
  if (TZ === undefined) delete process.env['TZ']
  else process.env['TZ'] = TZ
})
// After the time zone is set: formats are made when the module is.
const { formatDayHeading, formatRelative, formatTime } = await import('./formatTime')

const at = (iso: string) => Date.parse(iso)
const plain = (text: string) => text.replace(/\s/g, ' ')

it('tells the hour on both sides of the change to daylight saving, and of the change back', () => {
  expect(plain(formatTime(at('2026-03-08T06:59:00Z')))).toBe('1:59 AM')
  expect(plain(formatTime(at('2026-03-08T07:00:00Z')))).toBe('3:00 AM')
  expect(plain(formatTime(at('2026-11-01T05:59:00Z')))).toBe('1:59 AM')
  expect(plain(formatTime(at('2026-11-01T06:00:00Z')))).toBe('1:00 AM')
  expect(plain(formatTime(at('2026-11-01T07:00:00Z')))).toBe('2:00 AM')
})

it('tells a time of the summer by summer time, though it is winter now', () => {
  const november = at('2026-11-18T15:42:00Z')
  expect(plain(formatTime(at('2026-07-01T16:00:00Z')))).toBe('12:00 PM')
  expect(formatRelative(at('2026-07-02T03:30:00Z'), november)).toBe('Wed, Jul 1')
})

it.each([
  ['that has 23 hours', '2026-03-08T04:30:00Z', '2026-03-09T03:30:00Z'],
  ['that has 25 hours', '2026-11-01T03:30:00Z', '2026-11-02T04:30:00Z'],
])('knows yesterday after a day %s', (_which, yesterday, now) => {
  expect(formatDayHeading(at(yesterday), at(now))).toBe('Yesterday')
})
