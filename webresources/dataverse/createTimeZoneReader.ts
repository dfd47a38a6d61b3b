import * as v from 'valibot'
import type { Guid } from '../domain/Guid'
import type { ClockChange } from '../domain/timeZone'
import type { ClientApi } from './ClientApi'
import { TABLES, TIME_ZONE_COLUMNS as COLUMNS } from './columns'
import type { Read } from './createReadQueue'
import type { Dynamics } from './Host'
import { readRow } from './rows'

const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to))
const bias = whole(-900, 900)

const timeZoneRow = v.object({
  [COLUMNS.bias]: bias,
  [COLUMNS.standardBias]: v.nullish(bias, 0),
  [COLUMNS.daylightBias]: v.nullish(bias, 0),
  // 0 = the clocks are not changed.
  [COLUMNS.standardMonth]: v.nullish(whole(0, 12), 0),
  [COLUMNS.daylightMonth]: v.nullish(whole(0, 12), 0),
  [COLUMNS.standardDay]: v.nullish(whole(0, 5), 0),
  [COLUMNS.daylightDay]: v.nullish(whole(0, 5), 0),
  [COLUMNS.standardWeekday]: v.nullish(whole(0, 6), 0),
  [COLUMNS.daylightWeekday]: v.nullish(whole(0, 6), 0),
  [COLUMNS.standardHour]: v.nullish(whole(0, 23), 0),
  [COLUMNS.daylightHour]: v.nullish(whole(0, 23), 0),
  [COLUMNS.standardMinute]: v.nullish(whole(0, 59), 0),
  [COLUMNS.daylightMinute]: v.nullish(whole(0, 59), 0),
})

/** Reads the zone from the user's settings, which Dataverse keeps with its rules, so that nobody needs a table of zones. */
export function createTimeZoneReader(
  { WebApi }: Pick<ClientApi, 'WebApi'>,
  read: Read,
  userId: Guid,
): Pick<Dynamics, 'timeZone'> {
  return {
    async timeZone(signal) {
      const query = `?$select=${Object.values(COLUMNS).join(',')}`
      const task = async () => WebApi.retrieveRecord(TABLES.userSettings, userId, query)
      const row = readRow(timeZoneRow, await read(task, signal))
      const change = (kind: 'standard' | 'daylight'): ClockChange => ({
        month: row[COLUMNS[`${kind}Month`]],
        week: row[COLUMNS[`${kind}Day`]],
        weekday: row[COLUMNS[`${kind}Weekday`]],
        minutes: row[COLUMNS[`${kind}Hour`]] * 60 + row[COLUMNS[`${kind}Minute`]],
      })
      const changes = { standard: change('standard'), daylight: change('daylight') }
      const isChanged = [changes.standard, changes.daylight].every(({ month, week }) => month > 0 && week > 0)
      const minutesAhead = (extra: number) => -(row[COLUMNS.bias] + extra)
      return {
        standard: minutesAhead(row[COLUMNS.standardBias]),
        daylight: minutesAhead(row[COLUMNS.daylightBias]),
        changes: isChanged ? changes : null,
      }
    },
  }
}
