import * as v from 'valibot'
import type { Guid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { TABLES } from './columns'
import type { Read } from './createReadQueue'
import type { Dynamics } from './Host'
import { NUMBER_COLUMNS, readNumberFormat } from './readNumberFormat'
import { readTimeZone, ZONE_COLUMNS } from './readTimeZone'
import { readRow } from './rows'

const COLUMNS = [...ZONE_COLUMNS, ...NUMBER_COLUMNS].join(',')

const settingsRow = v.looseObject({})

/**
 * Reads the user's row of settings: the client API tells how dates are written and which offset his zone has now, but
 * neither the rules of the zone nor anything of numbers (Microsoft, "getGlobalContext.userSettings (Client API reference)").
 */
export function createRegionalReader(
  { WebApi }: Pick<ClientApi, 'WebApi'>,
  read: Read,
  userId: Guid,
): Pick<Dynamics, 'regionalSettings'> {
  return {
    async regionalSettings(signal) {
      const task = async () => WebApi.retrieveRecord(TABLES.userSettings, userId, `?$select=${COLUMNS}`)
      const row = readRow(settingsRow, await read(task, signal))
      return { timeZone: readTimeZone(row), numbers: readNumberFormat(row) }
    },
  }
}
