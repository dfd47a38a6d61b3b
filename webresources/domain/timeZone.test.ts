import { expect, it } from 'vitest'
import { addDays, dayOf, offsetByRule, startOfDay, type TimeZoneRule } from './timeZone'
import { BERLIN, EASTERN, KOLKATA, SYDNEY } from './timeZones.testing'

const at = (iso: string) => Date.parse(iso)
const HOUR = 3_600_000

/** What the browser's own tables say of the zone. */
function offsetByName(timeZone: string, instant: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

it.each([
  ['America/New_York', EASTERN],
  ['Europe/Berlin', BERLIN],
  ['Australia/Sydney', SYDNEY],
  ['Asia/Kolkata', KOLKATA],
])('has the same offset as %s all through four years, by the hour where clocks are changed', (name, rule) => {
  const offsetAt = offsetByRule(rule)
  const wrong: string[] = []
  const from = at('2024-01-01T00:30:00Z')
  const isNearChange = (instant: number) => offsetAt(instant - 12 * HOUR) !== offsetAt(instant + 12 * HOUR)
  for (let instant = from; instant < at('2028-01-01T00:00:00Z'); instant += isNearChange(instant) ? HOUR : 12 * HOUR)
    if (offsetAt(instant) !== offsetByName(name, instant)) wrong.push(new Date(instant).toISOString())
  expect(wrong).toEqual([])
})

it('changes in the very minute', () => {
  const offsetAt = offsetByRule(SYDNEY)
  expect(offsetAt(at('2026-10-03T15:59:59Z'))).toBe(10 * HOUR)
  expect(offsetAt(at('2026-10-03T16:00:00Z'))).toBe(11 * HOUR)
  expect(offsetAt(at('2026-04-04T15:59:59Z'))).toBe(11 * HOUR)
  expect(offsetAt(at('2026-04-04T16:00:00Z'))).toBe(10 * HOUR)
})

it('knows on which day an instant is, and when a day begins', () => {
  const sydney = offsetByRule(SYDNEY)
  expect(dayOf(at('2026-11-17T22:00:00Z'), sydney)).toBe('2026-11-18')
  expect(dayOf(at('2026-11-18T02:00:00Z'), offsetByRule(EASTERN))).toBe('2026-11-17')
  expect(startOfDay('2026-11-18', sydney)).toBe(at('2026-11-17T13:00:00Z'))
  expect(startOfDay('2026-07-01', sydney)).toBe(at('2026-06-30T14:00:00Z'))
})

it('has days of 23 and of 25 hours', () => {
  const lengthOf = (day: string, rule: TimeZoneRule) =>
    (startOfDay(addDays(day, 1), offsetByRule(rule)) - startOfDay(day, offsetByRule(rule))) / HOUR
  expect([lengthOf('2026-03-08', EASTERN), lengthOf('2026-11-01', EASTERN)]).toEqual([23, 25])
  expect([lengthOf('2026-10-04', SYDNEY), lengthOf('2026-04-05', SYDNEY)]).toEqual([23, 25])
  expect([lengthOf('2026-03-29', BERLIN), lengthOf('2026-10-25', BERLIN)]).toEqual([23, 25])
})

it('counts days over months and leap years', () => {
  expect([addDays('2026-12-31', 1), addDays('2024-03-01', -1), addDays('2026-11-18', -29)]).toEqual([
    '2027-01-01',
    '2024-02-29',
    '2026-10-20',
  ])
})
