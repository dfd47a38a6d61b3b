import { expect, it } from 'vitest'
import { writePattern } from './writePattern'

const EVENING = new Date(Date.UTC(2026, 2, 8, 18, 5, 9))
const MIDNIGHT = new Date(Date.UTC(2005, 10, 30, 0, 30))
const name = (options: Intl.DateTimeFormatOptions, part: string) =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
    .formatToParts(EVENING)
    .find(({ type }) => type === part)?.value ?? ''
const write = (pattern: string, wall = EVENING) => writePattern(pattern, wall, name).replace(/\s/g, ' ')

it.each([
  ['M/d/yyyy', '3/8/2026'],
  ['dd.MM.yyyy', '08.03.2026'],
  ['yyyy-MM-dd', '2026-03-08'],
  ['d.M.yy', '8.3.26'],
  ['dd-MMM-yyyy', '08-Mar-2026'],
  ['dddd, MMMM d, yyyy', 'Sunday, March 8, 2026'],
  ["d 'de' MMMM", '8 de March'],
  ["yyyy'年'M'月'd'日'", '2026年3月8日'],
  ['h:mm tt', '6:05 PM'],
  ['tt hh:mm:ss', 'PM 06:05:09'],
  ['HH.mm', '18.05'],
  ['H:m:s', '18:5:9'],
])('writes by %s', (pattern, expected) => {
  expect(write(pattern)).toBe(expected)
})

it('says twelve at midnight on a clock of twelve hours, and nought on one of 24', () => {
  expect(write('h:mm', MIDNIGHT)).toBe('12:30')
  expect(write('HH:mm', MIDNIGHT)).toBe('00:30')
  expect(write('yy', MIDNIGHT)).toBe('05')
})
