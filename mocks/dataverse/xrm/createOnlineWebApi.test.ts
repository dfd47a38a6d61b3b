import { beforeEach, expect, it } from 'vitest'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { NOTABLE } from '../../world/notable'
import { INGRID, MARCUS } from '../../world/users'
import { createDynamicsSimulator } from '../createDynamicsSimulator'
import type { DynamicsSimulator } from '../createDynamicsSimulator'

const world = createWorld()
let dynamics: DynamicsSimulator

beforeEach(() => {
  dynamics = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: MARCUS.id })
})

const crud = (operationName: string, members: object) => ({
  ...members,
  getMetadata: () => ({ boundParameter: undefined, parameterTypes: {}, operationType: 2, operationName }),
})
const rename = (id: string, lastname: string) => crud('Update', { etn: 'contact', id, payload: { lastname } })
const lastName = (id: string) => dynamics.store.get('contact', id).lastname

it('executes one request and answers as fetch does', async () => {
  const { online } = dynamics.xrm.WebApi
  const request = crud('Retrieve', { etn: 'contact', id: NOTABLE.hotContact, payload: ['fullname'] })
  const found = await online.execute(request)
  expect([found.ok, found.status, await found.json()]).toMatchObject([true, 200, { fullname: 'Priya Raghavan' }])
  const created = await online.execute(crud('Create', { etn: 'contact', payload: { lastname: 'Lund' } }))
  expect(created.headers.get('OData-EntityId')).toMatch(/contacts\([0-9a-f-]{36}\)$/)
  expect(await created.text()).toBe('')
})

it('knows who is signed in', async () => {
  const whoAmI = { getMetadata: () => ({ operationType: 1, operationName: 'WhoAmI' }) }
  expect(await (await dynamics.xrm.WebApi.online.execute(whoAmI)).json()).toMatchObject({ UserId: MARCUS.id })
})

it('rejects as the client API does', async () => {
  const gone = crud('Delete', { etn: 'contact', id: INGRID.id })
  await expect(dynamics.xrm.WebApi.online.execute(gone)).rejects.toMatchObject({ errorCode: 2147746327 })
})

it('keeps what came before a failure, but nothing of a change set that fails', async () => {
  const [one, two] = NOTABLE.sameEmail
  const fails = rename(INGRID.id, 'Nobody')
  const batch = [rename(one, 'Kept'), [rename(two, 'Lost'), fails]]
  await expect(dynamics.xrm.WebApi.online.executeMultiple(batch)).rejects.toMatchObject({ errorCode: 2147746327 })
  expect([lastName(one), lastName(two)]).toEqual(['Kept', 'Rivera-Holt'])
  const answers = await dynamics.xrm.WebApi.online.executeMultiple([[rename(one, 'A'), rename(two, 'B')]])
  expect([answers.map(({ status }) => status), lastName(one), lastName(two)]).toEqual([[204, 204], 'A', 'B'])
})

it('reads nothing inside of a change set, and takes a thousand requests at most', async () => {
  const read = crud('Retrieve', { etn: 'contact', id: NOTABLE.hotContact, payload: [] })
  const { online } = dynamics.xrm.WebApi
  await expect(online.executeMultiple([[read]])).rejects.toMatchObject({ message: /must not hold a GET/ })
  await expect(online.executeMultiple(Array(1001).fill(read))).rejects.toMatchObject({ message: /more than 1000/ })
})

it('says which operation it does not simulate', async () => {
  const unknown = { getMetadata: () => ({ operationType: 0, operationName: 'QualifyLead' }) }
  await expect(dynamics.xrm.WebApi.online.execute(unknown)).rejects.toMatchObject({ message: /QualifyLead/ })
})
