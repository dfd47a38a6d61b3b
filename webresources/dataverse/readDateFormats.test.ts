import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDateFormats } from './readDateFormats'

const NOTHING = { date: null, time: null, timeWithSeconds: null, firstDayOfWeek: null, offsetMinutes: null }
const GERMAN = {
  ShortDatePattern: 'dd/MM/yyyy',
  ShortTimePattern: 'HH:mm',
  LongTimePattern: 'HH:mm:ss',
  DateSeparator: '.',
  TimeSeparator: ':',
  FirstDayOfWeek: 1,
}
const settings = (dateFormattingInfo: unknown, offset: () => unknown = () => 60) => ({
  dateFormattingInfo,
  getTimeZoneOffsetMinutes: offset,
})

it('reads patterns with their separators, the first day of the week and the offset', () => {
  expect(readDateFormats(settings(GERMAN))).toEqual({
    date: 'dd.MM.yyyy',
    time: 'HH:mm',
    timeWithSeconds: 'HH:mm:ss',
    firstDayOfWeek: 1,
    offsetMinutes: 60,
  })
  expect(readDateFormats(settings({ ...GERMAN, TimeSeparator: '.', ShortTimePattern: 'h:mm tt' }))).toMatchObject({
    time: 'h.mm tt',
  })
})

it('knows nothing where the host says nothing, and does not mind a host that throws', () => {
  const throwing = {
    get dateFormattingInfo(): unknown {
      throw new Error('gone')
    },
    getTimeZoneOffsetMinutes() {
      throw new Error('gone')
    },
  }
  for (const given of [undefined, null, {}, 'settings', throwing, settings(undefined, () => '60')])
    expect(readDateFormats(given)).toEqual(NOTHING)
})

it.each<[string, Record<string, unknown>, Partial<typeof NOTHING>]>([
  ['a pattern with markup', { ShortDatePattern: '<b>dMy</b>' }, { date: null }],
  ['a pattern with letters that mean nothing', { ShortDatePattern: 'dd of MM yyyy' }, { date: null }],
  ['a date without its year', { ShortDatePattern: 'dd.MM' }, { date: null }],
  ['an hour that may be either', { ShortTimePattern: 'h:mm' }, { time: null }],
  ['a pattern without end', { ShortDatePattern: `dd.MM.yyyy${'.'.repeat(100)}` }, { date: null }],
  ['a separator that is a sentence', { DateSeparator: 'and then' }, { date: null }],
  ['a day of no week', { FirstDayOfWeek: 9 }, { firstDayOfWeek: null }],
  ['numbers in words', { FirstDayOfWeek: 'Monday', ShortTimePattern: 24 }, { firstDayOfWeek: null, time: null }],
])('takes %s for nothing said, and keeps the rest', (_what, part, expected) => {
  const read = readDateFormats(settings({ ...GERMAN, ...part }))
  const { DateSeparator: odd } = part
  expect(read).toMatchObject(odd === undefined ? expected : { date: 'dd/MM/yyyy' })
  expect(read.timeWithSeconds).toBe('HH:mm:ss')
})

it.each([Number.NaN, Infinity, 1.5, 100_000, -721, '60', null])('takes no offset of %s', (offset) => {
  expect(readDateFormats(settings(GERMAN, () => offset)).offsetMinutes).toBeNull()
})

it('throws at nothing that a host may say', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (info, offset) => {
      expect(Object.keys(readDateFormats(settings(info, () => offset)))).toEqual(Object.keys(NOTHING))
      expect(Object.keys(readDateFormats(info))).toEqual(Object.keys(NOTHING))
    }),
  )
})
