import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { INGRID } from '../../mocks/world/users'
import { createReadQueue } from './createReadQueue'
import { createTableReader } from './createTableReader'
import { toDataverseError } from './toDataverseError'
import { openHttp } from './webApiOverHttp'

const URL = 'https://haldensales.crm.dynamics.com'
const read = createReadQueue({ sleep: () => Promise.resolve(), toError: (cause) => toDataverseError(cause, false) })

function setUp(faults: DynamicsFaults = {}) {
  const options = { world: createWorld(), clock: createClock(), signedInUserId: INGRID.id, faults }
  const simulator = createDynamicsSimulator(options)
  const http = openHttp(URL, (url, init) => simulator.handleWebApi(new Request(url, { ...init, redirect: 'follow' })))
  return { ...createTableReader(http, read), simulator }
}

it.each(['contact', 'lead', 'account'] as const)('reads the columns of the table %s', async (table) => {
  const columns = await setUp().tableColumns(table)
  expect(columns.length).toBeGreaterThan(150)
  expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
  expect(columns.find(({ name }) => name === 'emailaddress1')).toEqual({
    name: 'emailaddress1',
    label: 'Email',
    kind: 'text',
    required: false,
    writable: true,
  })
})

it('knows what a column holds, whether people have to fill it in, and whether anybody can', async () => {
  const columns = new Map((await setUp().tableColumns('lead')).map((column) => [column.name, column]))
  expect(columns.get('subject')).toMatchObject({ kind: 'text', required: true, writable: true })
  expect(columns.get('createdon')).toMatchObject({ kind: 'date', writable: false })
  expect(columns.get('industrycode')).toMatchObject({ kind: 'choice' })
  expect(columns.get('parentaccountid')).toMatchObject({ kind: 'lookup' })
  expect(columns.get('donotemail')).toMatchObject({ kind: 'yesNo' })
  expect(columns.get('nr_leadscore')).toMatchObject({ kind: 'number' })
  // The platform fills it in itself.
  expect(columns.get('ownerid')).toMatchObject({ kind: 'lookup', required: false })
})

it('says what Dynamics says when it does not answer', async () => {
  await expect(setUp({ sessionExpired: true }).tableColumns('contact')).rejects.toMatchObject({
    kind: 'sessionExpired',
  })
})
