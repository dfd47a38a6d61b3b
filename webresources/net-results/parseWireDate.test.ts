import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseWireDate } from './parseWireDate'

const NOON = Date.UTC(2026, 10, 18, 12, 0, 5)

it.each([
  ['2026-11-18 12:00:05', NOON],
  ['2026-11-18T12:00:05Z', NOON],
  ['2026-11-18T12:00:05.250Z', NOON + 250],
  ['2026-11-18T14:00:05+02:00', NOON],
  ['2026-11-18T07:00:05-0500', NOON],
  ['2026-11-18T17:30:05+05:30', NOON],
  ['2026-11-18T12:00Z', NOON - 5000],
  ['2026-11-18', Date.UTC(2026, 10, 18)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
])('reads %s', (text, instant) => {
  expect(parseWireDate(text)).toBe(instant)
})

it.each([
  '',
  '0000-00-00',
  '0000-00-00 00:00:00',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01 00:00:00',
  '2026-11-18 24:00:00',
  '2026-11-18 12:60:00',
  '2026-11-18T12:00:05+99:00',
  '18.11.2026',
  '11/18/2026',
  '1763467205',
  'yesterday',
  '2026-11-18 12:00:05 and more',
])('does not take %j for a date', (text) => {
  expect(parseWireDate(text)).toBeNull()
})

it('reads every instant as the server writes it, and as JavaScript does', () => {
  const date = fc.date({
    min: new Date('0100-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(date, (at) => {
      const iso = at.toISOString()
      expect(parseWireDate(iso)).toBe(at.getTime())
      expect(parseWireDate(iso.slice(0, 19).replace('T', ' '))).toBe(Math.floor(at.getTime() / 1000) * 1000)
    }),
  )
})
