import { beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { NOTABLE } from '../../world/notable'
import { DANUTA, INGRID, MARCUS } from '../../world/users'
import type { WorldUser } from '../../world/World'
import { createDynamicsSimulator } from '../createDynamicsSimulator'
import type { DynamicsSimulator } from '../createDynamicsSimulator'
import { createGuid } from '../createGuid'

const PRIVILEGE_DENIED = '0x80040220'
const ACCESS_DENIED = '0x80048306'
let dynamics: DynamicsSimulator

function signIn(user: WorldUser, roles = user.roles) {
  const world = createWorld()
  const users = world.users.map((one) => (one.id === user.id ? { ...one, roles } : one))
  dynamics = createDynamicsSimulator({ world: { ...world, users }, clock: createClock(), signedInUserId: user.id })
}
function refusal(attempt: () => unknown): unknown {
  try {
    attempt()
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}
const names = (table: string, options: string) =>
  dynamics.organization.retrieveMultiple(table, options, 5000).records.map(({ fullname, name }) => fullname ?? name)
beforeEach(() => {
  signIn(MARCUS)
})

describe('privileges', () => {
  it('refuses everything to a user without a role', () => {
    signIn(MARCUS, [])
    expect(refusal(() => names('contact', ''))).toBe(PRIVILEGE_DENIED)
  })

  it('shows a user whose role has user depth only what he owns', () => {
    signIn(MARCUS, ['Net-Results User'])
    expect(names('contact', '?$select=fullname')).toContain('Priya Raghavan')
    const others = names('contact', `?$select=fullname&$filter=_ownerid_value ne ${MARCUS.id}`)
    expect(others).toEqual([])
    expect(names('systemuser', '?$select=fullname')).toEqual(['Marcus Oyelaran'])
    expect(refusal(() => dynamics.organization.retrieve('systemuser', DANUTA.id, ''))).toBe(ACCESS_DENIED)
  })

  it('takes the largest depth of several roles', () => {
    expect(names('systemuser', '?$select=fullname')).toContain('Danuta Kowalczyk-Brandt')
  })

  it('lets a rep write his own user record and no other', () => {
    const rename = (user: WorldUser) => {
      dynamics.organization.update('systemuser', user.id, { nr_netresultsusername: 'x' })
    }
    expect([
      refusal(() => {
        rename(MARCUS)
      }),
      refusal(() => {
        rename(DANUTA)
      }),
    ]).toEqual([null, ACCESS_DENIED])
  })

  it('keeps solutions from a rep, and gives them to an administrator', () => {
    expect(refusal(() => names('solution', ''))).toBe(PRIVILEGE_DENIED)
    signIn(INGRID)
    const [solution] = dynamics.organization.retrieveMultiple(
      'solution',
      "?$select=version&$filter=uniquename eq 'FunnelVisionMarketingAutomation'",
      5,
    ).records
    expect(solution).toMatchObject({ version: '3.0.0.0' })
  })

  it('counts the roles of a user’s teams', () => {
    signIn(MARCUS, [])
    const teamid = createGuid('team')
    dynamics.store.insert('team', { teamid, name: 'Sellers' })
    dynamics.store.insert('teammembership', { teammembershipid: createGuid('m'), teamid, systemuserid: MARCUS.id })
    dynamics.store.insert('teamroles', {
      teamroleid: createGuid('r'),
      teamid,
      roleid: createGuid('role', 'Salesperson'),
    })
    expect(names('contact', '?$select=fullname')).toContain('Priya Raghavan')
  })
})

describe('who has which role', () => {
  it('is read from either side, with the privileges and their depth', () => {
    const [user] = dynamics.organization.retrieveMultiple(
      'systemuser',
      '?$select=fullname&$filter=applicationid eq f41adf61-824b-41ba-8c81-0f17fe22b244&$expand=systemuserroles_association($select=name)',
      5,
    ).records
    expect(user?.systemuserroles_association).toMatchObject([{ name: 'Net-Results Sync for Dynamics 365' }])
    const [role] = dynamics.organization.retrieveMultiple(
      'role',
      "?$select=name&$filter=name eq 'Net-Results Sync for Dynamics 365'&$expand=roleprivileges_association($select=name),systemuserroles_association($select=fullname)",
      5,
    ).records
    expect(role?.roleprivileges_association).toHaveLength(24)
    expect(role?.systemuserroles_association).toHaveLength(1)
    const depths = dynamics.organization.retrieveMultiple(
      'roleprivileges',
      `?$select=privilegedepthmask&$filter=roleid eq ${String(role?.roleid)}`,
      50,
    ).records
    expect(depths.map(({ privilegedepthmask }) => privilegedepthmask)).toEqual(Array(24).fill(8))
  })

  it('filters users by the roles that they have', () => {
    expect(
      names(
        'systemuser',
        "?$select=fullname&$filter=systemuserroles_association/any(r:r/name eq 'System Administrator')",
      ),
    ).toEqual(['Ingrid Solheim'])
  })
})

it('finds a secured column in a filter wherever it stands', () => {
  for (const [table, options] of [
    ['role', "?$filter=systemuserroles_association/any(u:startswith(u/nr_netresultspassword,'t'))"],
    ['fieldsecurityprofile', '?$filter=systemuserprofiles_association/any(u:u/nr_netresultspassword ne null)'],
    [
      'contact',
      '?$expand=parentcustomerid_account($expand=contact_customer_accounts($orderby=ownerid/nr_netresultspassword))',
    ],
    ['systemuser', "?$filter=Microsoft.Dynamics.CRM.In(PropertyName='nr_netresultspassword',PropertyValues=['x'])"],
    ['role', '?$expand=systemuserroles_association($orderby=nr_netresultspassword)'],
  ] as const) {
    expect(refusal(() => dynamics.organization.retrieveMultiple(table, options, 10))).toBe('0x8004f506')
  }
})

it('shows nothing of a row that may not be seen, not even from its neighbor', () => {
  dynamics.setFaults({ inaccessible: [NOTABLE.largeAccount] })
  const { parentcustomerid_account: account } = dynamics.organization.retrieve(
    'contact',
    NOTABLE.hotContact,
    '?$expand=parentcustomerid_account($select=name)',
  )
  expect(account).toBeNull()
})

it('gives null for a secured column through every way that leads to its row', () => {
  const { organization } = dynamics
  const select = '($select=fullname,nr_netresultspassword)'
  const [contact] = organization.retrieveMultiple(
    'contact',
    `?$filter=_ownerid_value eq ${DANUTA.id}&$top=1&$expand=ownerid${select}`,
    1,
  ).records
  expect(contact?.ownerid).toMatchObject({ fullname: 'Danuta Kowalczyk-Brandt', nr_netresultspassword: null })
  const [role] = organization.retrieveMultiple(
    'role',
    `?$filter=name eq 'Salesperson'&$expand=systemuserroles_association${select}`,
    1,
  ).records
  const users = role?.systemuserroles_association as readonly Record<string, unknown>[]
  expect(users.filter(({ nr_netresultspassword: password }) => password !== null)).toMatchObject([
    { fullname: 'Marcus Oyelaran' },
  ])
})
