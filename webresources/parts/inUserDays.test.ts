import { afterEach, expect, it } from 'vitest'
import { addDays } from '../domain/timeZone'
import { FIRST_PAGE, notable, startSimulated } from '../net-results/simulated.testing'
import type { OverlayId } from '../domain/ids'
import { inUserDays } from './inUserDays'
import { calendarDay, setRegion } from './region'
import { totalOf } from './totalOf'

afterEach(() => setRegion(null, null))

/** So many hours ahead of UTC, all year. */
const moveTo = (hours: number) => setRegion(null, { standard: hours * 60, daylight: hours * 60, changes: null })
const hot = notable('hotContact')

function start(hours: number) {
  moveTo(hours)
  const { client, simulator, clock } = startSimulated()
  return { client: inUserDays(client), plain: client, simulator, today: calendarDay(clock.now()) }
}
const asked = (log: ReturnType<typeof start>['simulator']['log']) =>
  [...JSON.stringify(log.map(({ request }) => request)).matchAll(/"(start|stop)_date":"([^"]+)"/g)].map(
    ([, , day]) => day,
  )

it.each([-11, -5, 0, 5.5, 11, 14])(
  'gives exactly what happened on the days of a user %s hours ahead',
  async (hours) => {
    const { client, plain, today } = start(hours)
    const all = await plain.activities({ contactId: hot.contactId, offset: 0, limit: 500 })
    expect(all.hasMore).toBe(false)
    const days = [...new Set(all.rows.map(({ at }) => calendarDay(at ?? 0)))]
    expect(days.length).toBeGreaterThan(5)
    for (const day of days.slice(0, 6)) {
      const page = await client.activities({ contactId: hot.contactId, from: day, to: day, offset: 0, limit: 500 })
      const expected = all.rows.filter(({ at }) => calendarDay(at ?? 0) === day)
      expect(page.rows).toEqual(expected)
      expect(totalOf([page])).toBe(expected.length)
      // What was not shown is not what could not be read.
      expect(page.dropped).toBe(0)
    }
    const from = addDays(today, -6)
    const week = await client.visits({ contactId: hot.contactId, domainGroupId: null, from, to: today })
    const visits = await plain.visits({
      contactId: hot.contactId,
      domainGroupId: null,
      from: '2020-01-01',
      to: '2027-01-01',
    })
    expect(week).toEqual(visits.filter(({ lastSeen }) => calendarDay(lastSeen ?? 0) >= from))
  },
)

it('asks for all days of UTC that a day of the user touches, and for no other', async () => {
  for (const [hours, expected] of [
    [0, ['2026-11-17', '2026-11-17']],
    [-5, ['2026-11-17', '2026-11-18']],
    [11, ['2026-11-16', '2026-11-17']],
  ] as const) {
    const { client, simulator } = start(hours)
    const overlayId = (await client.defaultOverlay()).id as OverlayId
    const visits = { overlayId, domainGroupId: null, from: '2026-11-17', to: '2026-11-17', ...FIRST_PAGE }
    await client.myVisits(visits)
    await client.anonymousVisits(visits)
    await client.myEmails(visits)
    await client.countActivities(hot.contactId, { from: '2026-11-17', to: '2026-11-17' })
    expect(asked(simulator.log)).toEqual([expected, expected, expected, expected].flat())
  }
})

it('leaves questions without days as they are', async () => {
  const { client, plain } = start(11)
  const query = { contactId: hot.contactId, ...FIRST_PAGE }
  expect(await client.activities(query)).toEqual(await plain.activities(query))
})
