import type { WorldUser } from '../world/World'
import type { Row } from './schema/Table'

/** Formats by region, as .NET knows them and `userSettings.dateFormattingInfo` shows them; only what tells them apart. */
const FORMATS = {
  'English (United States)': {
    ShortDatePattern: 'M/d/yyyy',
    LongDatePattern: 'dddd, MMMM d, yyyy',
    MonthDayPattern: 'MMMM d',
    ShortTimePattern: 'h:mm tt',
    LongTimePattern: 'h:mm:ss tt',
    DateSeparator: '/',
    TimeSeparator: ':',
    FirstDayOfWeek: 0,
    AmDesignator: 'AM',
    PmDesignator: 'PM',
  },
  'Polish (Poland)': {
    ShortDatePattern: 'dd.MM.yyyy',
    LongDatePattern: 'd MMMM yyyy',
    MonthDayPattern: 'd MMMM',
    ShortTimePattern: 'HH:mm',
    LongTimePattern: 'HH:mm:ss',
    DateSeparator: '.',
    TimeSeparator: ':',
    FirstDayOfWeek: 1,
    AmDesignator: '',
    PmDesignator: '',
  },
  'English (Australia)': {
    ShortDatePattern: 'd/MM/yyyy',
    LongDatePattern: 'dddd, d MMMM yyyy',
    MonthDayPattern: 'd MMMM',
    ShortTimePattern: 'h:mm tt',
    LongTimePattern: 'h:mm:ss tt',
    DateSeparator: '/',
    TimeSeparator: ':',
    FirstDayOfWeek: 1,
    AmDesignator: 'am',
    PmDesignator: 'pm',
  },
} as const

const DEFAULT_FORMAT = 'English (United States)'

/** As Dynamics keeps them: groups of digits in the way of .NET's `NumberGroupSizes`, with commas. */
const NUMBERS: Readonly<Record<keyof typeof FORMATS, Row>> = {
  'English (United States)': {
    decimalsymbol: '.',
    numberseparator: ',',
    numbergroupformat: '3',
    negativeformatcode: 1,
  },
  'Polish (Poland)': { decimalsymbol: ',', numberseparator: '\u00a0', numbergroupformat: '3', negativeformatcode: 1 },
  'English (Australia)': { decimalsymbol: '.', numberseparator: ',', numbergroupformat: '3', negativeformatcode: 1 },
}

interface Zone {
  readonly code: number
  /** The same place in the tables of the browser, which say what offset it has when. */
  readonly name: string
  /** Minutes that UTC is ahead of standard time; daylight saving takes 60 away. */
  readonly bias: number
  /** Month, which week of it, day of the week, hour. */
  readonly standard: Change
  readonly daylight: Change
}

type Change = readonly [month: number, week: number, weekday: number, hour: number]

/** Rows of `timezonedefinition` with their present rules. */
const ZONES: Readonly<Record<NonNullable<WorldUser['region']>['timeZone'], Zone>> = {
  'Central European Standard Time': {
    code: 100,
    name: 'Europe/Warsaw',
    bias: -60,
    standard: [10, 5, 0, 3],
    daylight: [3, 5, 0, 2],
  },
  'AUS Eastern Standard Time': {
    code: 255,
    name: 'Australia/Sydney',
    bias: -600,
    standard: [4, 1, 0, 3],
    daylight: [10, 1, 0, 2],
  },
}

/** What `userSettings.dateFormattingInfo` is for that user. */
export function dateFormattingInfo({ region }: Pick<WorldUser, 'region'>) {
  return FORMATS[region?.format ?? DEFAULT_FORMAT]
}

/** What `userSettings.getTimeZoneOffsetMinutes()` says at that time: minutes ahead of UTC, of that time only. */
export function offsetMinutes({ region }: Pick<WorldUser, 'region'>, now: number): number {
  if (region === undefined) return -new Date(now).getTimezoneOffset()
  const format = new Intl.DateTimeFormat('en-US', { timeZone: ZONES[region.timeZone].name, timeZoneName: 'longOffset' })
  const name = format.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0))
}

/** The user's row of `usersettings`: what numbers look like, and the rules of his time zone, which Dataverse fills in. */
export function userSettingsRow(user: WorldUser, now: number): Row {
  const zone = user.region === undefined ? null : ZONES[user.region.timeZone]
  const change = (kind: 'standard' | 'daylight', [month, week, weekday, hour]: Change): Row => ({
    [`timezone${kind}month`]: month,
    [`timezone${kind}day`]: week,
    [`timezone${kind}dayofweek`]: weekday,
    [`timezone${kind}hour`]: hour,
    [`timezone${kind}minute`]: 0,
  })
  return {
    systemuserid: user.id,
    ownerid: { table: 'systemuser', id: user.id },
    ...NUMBERS[user.region?.format ?? DEFAULT_FORMAT],
    timezonecode: zone?.code ?? null,
    timezonebias: zone?.bias ?? -offsetMinutes(user, now),
    timezonestandardbias: 0,
    timezonedaylightbias: zone === null ? 0 : -60,
    ...change('standard', zone?.standard ?? [0, 0, 0, 0]),
    ...change('daylight', zone?.daylight ?? [0, 0, 0, 0]),
  }
}
