import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import { createGuid } from '../../mocks/dataverse/createGuid'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { APPLICATION_USER } from '../../mocks/dataverse/installProduct'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { DANUTA, INGRID, MARCUS, OWEN } from '../../mocks/world/users'
import type { WorldUser } from '../../mocks/world/World'
import type { Guid } from '../domain/Guid'
import { SYNC_PRIVILEGES } from '../domain/setup/syncPrivileges'
import { createReadQueue } from './createReadQueue'
import { createSetUpReader } from './createSetUpReader'
import { toDataverseError } from './toDataverseError'
import { openHttp } from './webApiOverHttp'

const CLIENT_URL = 'https://haldensales.crm.dynamics.com'
const roleId = (name: string) => createGuid('role', name) as Guid
const SYNC_ROLE = roleId('Net-Results Sync for Dynamics 365')
const SERVICE = APPLICATION_USER.id as Guid

/** The real questions, put over HTTP to the simulated organization. */
function setUp(faults: DynamicsFaults = {}, user: WorldUser = INGRID) {
  const dynamics = createDynamicsSimulator({
    world: createWorld(),
    clock: createClock(),
    signedInUserId: user.id,
    faults,
    clientUrl: CLIENT_URL,
  })
  const asked: string[] = []
  const http = openHttp(CLIENT_URL, (url, init) => {
    asked.push(decodeURIComponent(url))
    return dynamics.handleWebApi(new Request(url, init))
  })
  return { dynamics, asked, reader: readerOver(http) }
}

function readerOver(http: ReturnType<typeof openHttp>) {
  return createSetUpReader(
    http,
    createReadQueue({ sleep: () => Promise.resolve(), toError: (cause) => toDataverseError(cause) }),
  )
}

it('finds both solutions, their versions, and whether they are managed', async () => {
  const { reader, dynamics } = setUp()
  const managed = { version: '3.0.0.0', managed: true }
  const found = await reader.installedSolutions()
  expect([...found].sort((a, b) => a.uniqueName.localeCompare(b.uniqueName))).toEqual([
    { uniqueName: 'FunnelVisionMarketingAutomation', ...managed },
    { uniqueName: 'NetResultsSyncforDynamics365', ...managed },
  ])
  for (const { solutionid } of dynamics.store.rows('solution')) dynamics.store.remove('solution', String(solutionid))
  expect(await reader.installedSolutions()).toEqual([])
})

it('finds our roles and who has them', async () => {
  const { sync, user } = await setUp().reader.productRoles()
  expect(sync).toEqual({
    id: SYNC_ROLE,
    managed: true,
    holders: [{ id: SERVICE, name: '# Net-Results Sync for Dynamics 365', enabled: true, isApplication: true }],
  })
  expect(user?.holders.map(({ name }) => name).sort()).toEqual(
    [MARCUS, DANUTA, OWEN, INGRID].map(({ fullName }) => fullName).sort(),
  )
})

it('counts somebody once who has a role himself, through a team, and in another business unit’s copy of it', async () => {
  const { reader, dynamics } = setUp()
  const teamid = createGuid('team', 'Sellers')
  const copy = createGuid('role', 'copy')
  const name = 'Net-Results User'
  dynamics.store.insert('team', { teamid, name: 'Sellers' })
  for (const { id } of [MARCUS, OWEN])
    dynamics.store.insert('teammembership', { teammembershipid: createGuid('m', id), teamid, systemuserid: id })
  dynamics.store.insert('teamroles', { teamroleid: createGuid('t'), teamid, roleid: roleId(name) })
  dynamics.store.insert('role', { roleid: copy, name, parentrootroleid: { table: 'role', id: roleId(name) } })
  dynamics.store.insert('systemuserroles', {
    systemuserroleid: createGuid('u'),
    systemuserid: DANUTA.id,
    roleid: copy,
  })
  for (const row of dynamics.store.rows('systemuserroles'))
    if (row.systemuserid === OWEN.id) dynamics.store.remove('systemuserroles', String(row.systemuserroleid))
  const { user } = await reader.productRoles()
  expect(user?.id).toBe(roleId(name))
  expect(user?.holders.map(({ id }) => id).sort()).toEqual([MARCUS.id, DANUTA.id, OWEN.id, INGRID.id].sort())
})

it('finds no role where there is none', async () => {
  const { reader, dynamics } = setUp()
  for (const { roleid, name } of dynamics.store.rows('role'))
    if (String(name).startsWith('Net-Results')) dynamics.store.change('role', String(roleid), { name: 'Renamed' })
  expect(await reader.productRoles()).toEqual({ sync: null, user: null })
})

it('reads what the sync role gives, at which depth', async () => {
  const held = await setUp().reader.rolePrivileges(SYNC_ROLE)
  expect(held.map(({ name }) => name).sort()).toEqual(SYNC_PRIVILEGES)
  expect(new Set(held.map(({ depth }) => depth))).toEqual(new Set(['Global']))
})

it('reads what the application user has in the end, through all of his roles and teams', async () => {
  const { reader, dynamics } = setUp()
  expect(await reader.userPrivileges(SERVICE, SYNC_PRIVILEGES)).toHaveLength(24)
  for (const row of dynamics.store.rows('systemuserroles'))
    if (row.systemuserid === SERVICE) dynamics.store.remove('systemuserroles', String(row.systemuserroleid))
  expect(await reader.userPrivileges(SERVICE, SYNC_PRIVILEGES)).toEqual([])
  const teamid = createGuid('team', 'Services')
  dynamics.store.insert('team', { teamid, name: 'Services' })
  dynamics.store.insert('teammembership', { teammembershipid: createGuid('m'), teamid, systemuserid: SERVICE })
  dynamics.store.insert('teamroles', { teamroleid: createGuid('t'), teamid, roleid: roleId('Net-Results User') })
  expect(await reader.userPrivileges(SERVICE, ['prvReadContact', 'prvWriteContact'])).toEqual([
    { name: 'prvReadContact', depth: 'Basic' },
  ])
})

it('finds application users, enabled or not', async () => {
  const { reader, dynamics } = setUp()
  const service = {
    id: SERVICE,
    name: '# Net-Results Sync for Dynamics 365',
    applicationId: APPLICATION_USER.applicationId,
  }
  expect(await reader.applicationUsers()).toEqual([{ ...service, enabled: true }])
  dynamics.store.change('systemuser', SERVICE, { isdisabled: true })
  expect(await reader.applicationUsers()).toEqual([{ ...service, enabled: false }])
})

it('reads the switches of auditing', async () => {
  const tables = (audited: boolean) => [
    { name: 'account', audited: true },
    { name: 'contact', audited },
    { name: 'lead', audited: true },
  ]
  const { reader, dynamics } = setUp()
  expect(await reader.auditing()).toEqual({ organization: true, retentionDays: 365, tables: tables(true) })
  const [organization] = dynamics.store.rows('organization')
  dynamics.store.change('organization', String(organization?.organizationid), { isauditenabled: false })
  dynamics.store.audit('contact', false)
  expect(await reader.auditing()).toEqual({ organization: false, retentionDays: 365, tables: tables(false) })
})

it.each([
  [{}, { secured: true, audited: false }],
  [{ secured: false }, { secured: false, audited: false }],
  [{ audited: true }, { secured: true, audited: true }],
] as const)('reads how the password column stands after %o', async (change, expected) => {
  const { reader, dynamics } = setUp()
  dynamics.store.changeColumnSettings('systemuser', 'nr_netresultspassword', change)
  expect(await reader.passwordColumn()).toEqual(expected)
})

it('finds no password column where there is none', async () => {
  const { dynamics } = setUp()
  // What Dataverse says of a column that it does not have, put in the place of ours.
  const http = openHttp(CLIENT_URL, (url, init) =>
    dynamics.handleWebApi(new Request(url.replace('nr_netresultspassword', 'nr_never'), init)),
  )
  expect(await readerOver(http).passwordColumn()).toBeNull()
})

it('names the profiles that show everybody’s password, and not the one of system administrators', async () => {
  const { reader, dynamics } = setUp()
  expect(await reader.passwordProfiles()).toEqual([])
  for (const [id, name] of [
    [createGuid('profile', 'all'), 'Sales reads all'],
    ['572329c1-a042-4e22-be47-367c6374ea45', 'System Administrator'],
  ] as const) {
    dynamics.store.insert('fieldsecurityprofile', { fieldsecurityprofileid: id, name })
    dynamics.store.insert('fieldpermission', {
      fieldpermissionid: createGuid('permission', name),
      entityname: 'systemuser',
      attributelogicalname: 'nr_netresultspassword',
      canread: 4,
      cancreate: 0,
      canupdate: 0,
      fieldsecurityprofileid: { table: 'fieldsecurityprofile', id },
    })
  }
  expect(await reader.passwordProfiles()).toEqual(['Sales reads all'])
})

it('tells which reps have a user name and may read their own password', async () => {
  const { reader, dynamics } = setUp()
  for (const row of dynamics.store.rows('principalobjectattributeaccess'))
    if (JSON.stringify(row.principalid).includes(DANUTA.id) || JSON.stringify(row.principalid).includes(INGRID.id))
      dynamics.store.remove('principalobjectattributeaccess', String(row.principalobjectattributeaccessid))
  const reps = await reader.reps()
  const short = reps.map(({ name, hasUserName, canReadPassword }) => [name, hasUserName, canReadPassword])
  expect(short.sort()).toEqual([
    [DANUTA.fullName, true, false],
    // A system administrator reads it without being given it.
    [INGRID.fullName, true, true],
    [MARCUS.fullName, true, true],
    [OWEN.fullName, false, true],
  ])
  dynamics.store.change('systemuser', MARCUS.id, { isdisabled: true })
  expect((await reader.reps()).map(({ name }) => name)).not.toContain(MARCUS.fullName)
})

it('does not take a share with somebody else for his own', async () => {
  const { reader, dynamics } = setUp()
  for (const row of dynamics.store.rows('principalobjectattributeaccess'))
    if (JSON.stringify(row.objectid).includes(DANUTA.id))
      dynamics.store.change('principalobjectattributeaccess', String(row.principalobjectattributeaccessid), {
        principalid: { table: 'systemuser', id: MARCUS.id },
      })
  const danuta = (await reader.reps()).find(({ id }) => id === DANUTA.id)
  expect(danuta?.canReadPassword).toBe(false)
})

it('tells the time of Dataverse to the second', async () => {
  const now = createClock().now()
  const second = Math.floor(now / 1000) * 1000
  expect(await setUp().reader.serverTime()).toBe(second)
  expect(await setUp({ clockAhead: 300_000 }).reader.serverTime()).toBe(second + 300_000)
})

it('asks for no password and no user name in any of its questions', async () => {
  const { reader, asked } = setUp()
  await Promise.all([
    reader.installedSolutions(),
    reader.productRoles(),
    reader.rolePrivileges(SYNC_ROLE),
    reader.applicationUsers(),
    reader.userPrivileges(SERVICE, SYNC_PRIVILEGES),
    reader.auditing(),
    reader.passwordColumn(),
    reader.passwordProfiles(),
    reader.reps(),
    reader.serverTime(),
  ])
  expect(asked.length).toBeGreaterThan(12)
  for (const url of asked) {
    const selected = [...url.matchAll(/\$select=([^&);]*)/g)].map(([, names]) => names).join(',')
    expect(selected).not.toMatch(/password|netresultsusername/)
  }
})

it.each([
  ['solution.Read', 'installedSolutions'],
  ['role.Read', 'productRoles'],
  ['systemuser.Read', 'applicationUsers'],
  ['organization.Read', 'auditing'],
  ['fieldpermission.Read', 'passwordProfiles'],
  ['principalobjectattributeaccess.Read', 'reps'],
] as const)('says that a role lacks %s, to that question alone', async (privilege, question) => {
  const { reader } = setUp({ missingPrivileges: [privilege] })
  await expect(reader[question]()).rejects.toMatchObject({ name: 'DataverseError', kind: 'privilege' })
  expect(await reader.passwordColumn()).not.toBeNull()
})

it('says that the session has ended', async () => {
  await expect(setUp({ sessionExpired: true }).reader.serverTime()).rejects.toMatchObject({ kind: 'sessionExpired' })
})
