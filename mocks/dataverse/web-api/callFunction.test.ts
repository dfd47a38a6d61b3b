import { beforeEach, expect, it } from 'vitest'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { INGRID, MARCUS } from '../../world/users'
import { createDynamicsSimulator } from '../createDynamicsSimulator'
import type { DynamicsSimulator } from '../createDynamicsSimulator'
import { createGuid } from '../createGuid'
import { APPLICATION_USER } from '../installProduct'

const ROOT = 'https://haldensales.crm.dynamics.com/api/data/v9.2'
const SYNC_ROLE = createGuid('role', APPLICATION_USER.role)
let dynamics: DynamicsSimulator

beforeEach(() => {
  dynamics = createDynamicsSimulator({ world: createWorld(), clock: createClock(), signedInUserId: MARCUS.id })
})

async function get(path: string) {
  const response = await dynamics.handleWebApi(new Request(`${ROOT}/${path}`))
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  }
}
const ofUser = (id: string, names: readonly string[]) =>
  get(
    `systemusers(${id})/Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p1)?@p1=${encodeURIComponent(JSON.stringify(names))}`,
  )

it('tells the privileges of a role, with their depth', async () => {
  const { body } = await get(`RetrieveRolePrivilegesRole(RoleId=${SYNC_ROLE})`)
  expect(body.RolePrivileges).toHaveLength(24)
  expect(body.RolePrivileges).toContainEqual(
    expect.objectContaining({ PrivilegeName: 'prvReadAuditSummary', Depth: 'Global' }),
  )
  expect((await get(`RetrieveRolePrivilegesRole(RoleId=${MARCUS.id})`)).status).toBe(404)
})

it('tells which of some privileges a user has, and leaves out the others', async () => {
  const { body } = await ofUser(MARCUS.id, ['prvReadUser', 'prvWriteUser', 'prvReadSolution'])
  expect(body.RolePrivileges).toMatchObject([
    { PrivilegeName: 'prvReadUser', Depth: 'Global' },
    { PrivilegeName: 'prvWriteUser', Depth: 'Basic' },
  ])
  expect((await ofUser(INGRID.id, ['prvReadSolution'])).body.RolePrivileges).toHaveLength(1)
})

it('refuses what it does not understand', async () => {
  expect((await get('RetrieveRolePrivilegesRole(RoleId=role)')).status).toBe(400)
  expect((await get(`systemusers(${MARCUS.id})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()`)).status).toBe(404)
})

it('says with each answer when it was given', async () => {
  expect((await get('WhoAmI')).headers.get('Date')).toBe('Wed, 18 Nov 2026 15:42:00 GMT')
})
