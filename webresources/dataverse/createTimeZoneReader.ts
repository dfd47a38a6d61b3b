import * as v from 'valibot'
import type { Guid } from '../domain/Guid'
import type { ClockChange } from '../domain/timeZone'
import type { ClientApi } from './ClientApi'
import { TABLES } from './columns'
import type { Read } from './createReadQueue'
import { DataverseError } from './DataverseError'
import type { Dynamics } from './Host'
import { readRow } from './rows'

/** Of standard time and of daylight saving: minutes, and when it begins, with the highest number that makes sense. */
const PARTS = { bias: 900, month: 12, day: 5, dayofweek: 6, hour: 23, minute: 59 } as const

const column = (kind: string, part: string) => `timezone${kind}${part}`
const COLUMNS = [
  column('', 'bias'),
  ...['standard', 'daylight'].flatMap((kind) => Object.keys(PARTS).map((part) => column(kind, part))),
]

const timeZoneRow = v.looseObject({})

/**
 * Reads the zone from the user's settings, which Dataverse keeps with its rules in the way of Windows (Microsoft, "Specify
 * time zone settings for a user"): minutes that UTC is ahead, and when the clocks are changed. So nobody needs a table of
 * zones.
 */
export function createTimeZoneReader(
  { WebApi }: Pick<ClientApi, 'WebApi'>,
  read: Read,
  userId: Guid,
): Pick<Dynamics, 'timeZone'> {
  return {
    async timeZone(signal) {
      const task = async () => WebApi.retrieveRecord(TABLES.userSettings, userId, `?$select=${COLUMNS.join(',')}`)
      const row = readRow(timeZoneRow, await read(task, signal))
      const number = (kind: string, part: keyof typeof PARTS, otherwise?: number): number => {
        const value = row[column(kind, part)] ?? otherwise
        const least = part === 'bias' ? -PARTS.bias : 0
        if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= PARTS[part]) return value
        throw new DataverseError('malformed', column(kind, part))
      }
      const change = (kind: string): ClockChange => ({
        month: number(kind, 'month', 0),
        week: number(kind, 'day', 0),
        weekday: number(kind, 'dayofweek', 0),
        minutes: number(kind, 'hour', 0) * 60 + number(kind, 'minute', 0),
      })
      const minutesAhead = (kind: string) => -number('', 'bias') - number(kind, 'bias', 0)
      const changes = { standard: change('standard'), daylight: change('daylight') }
      const areChanged = [changes.standard, changes.daylight].every(({ month, week }) => month > 0 && week > 0)
      return {
        standard: minutesAhead('standard'),
        daylight: minutesAhead('daylight'),
        changes: areChanged ? changes : null,
      }
    },
  }
}
