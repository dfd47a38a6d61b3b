import { beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { DANUTA, INGRID, MARCUS } from '../../world/users'
import type { WorldUser } from '../../world/World'
import { createDynamicsSimulator } from '../createDynamicsSimulator'
import type { DynamicsSimulator } from '../createDynamicsSimulator'
import { createGuid } from '../createGuid'
import { PROFILE } from '../installProduct'
import { columnMetadataId } from './columnSecurity'

const PASSWORD = columnMetadataId('systemuser', 'nr_netresultspassword')
const ACCESS_DENIED = '0x80048306'
let dynamics: DynamicsSimulator

function signIn(user: WorldUser) {
  dynamics = createDynamicsSimulator({ world: createWorld(), clock: createClock(), signedInUserId: user.id })
}
function refusal(attempt: () => unknown): unknown {
  try {
    attempt()
    return null
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}
const share = (of: WorldUser, to: WorldUser, access = { readaccess: true, updateaccess: false }) => ({
  attributeid: PASSWORD,
  'objectid_systemuser@odata.bind': `/systemusers(${of.id})`,
  'principalid_systemuser@odata.bind': `/systemusers(${to.id})`,
  ...access,
})

beforeEach(() => {
  signIn(MARCUS)
})

describe('field sharing', () => {
  const passwordOf = (user: WorldUser) =>
    dynamics.organization.retrieve('systemuser', user.id, '?$select=nr_netresultspassword').nr_netresultspassword
  const mine = () =>
    dynamics.store
      .rows('principalobjectattributeaccess')
      .find(({ principalid }) => typeof principalid === 'object' && principalid?.id === MARCUS.id)
      ?.principalobjectattributeaccessid as string

  it('is given by an administrator, changed, and taken back', () => {
    signIn(INGRID)
    const { organization } = dynamics
    const id = organization.create('principalobjectattributeaccess', share(DANUTA, MARCUS))
    organization.update('principalobjectattributeaccess', id, { readaccess: false, updateaccess: true })
    expect(organization.retrieve('principalobjectattributeaccess', id, '')).toMatchObject({
      readaccess: false,
      updateaccess: true,
      _objectid_value: DANUTA.id,
      _principalid_value: MARCUS.id,
    })
    organization.remove('principalobjectattributeaccess', id)
    expect(refusal(() => organization.retrieve('principalobjectattributeaccess', id, ''))).toBe('0x80040217')
  })

  it('is read by everybody, and gives nobody what he has not himself', () => {
    const { organization } = dynamics
    const shares = organization.retrieveMultiple(
      'principalobjectattributeaccess',
      `?$select=readaccess,_objectid_value&$filter=attributeid eq ${PASSWORD} and _objectid_value eq ${DANUTA.id}`,
      10,
    ).records
    expect(shares).toMatchObject([{ readaccess: true }])
    expect(refusal(() => organization.create('principalobjectattributeaccess', share(DANUTA, MARCUS)))).toBe(
      ACCESS_DENIED,
    )
    expect(passwordOf(DANUTA)).toBeNull()
  })

  it('can be passed on by the one who has it, to nobody by the one who lost it', () => {
    dynamics.organization.create('principalobjectattributeaccess', share(MARCUS, DANUTA))
    dynamics.organization.remove('principalobjectattributeaccess', mine())
    expect(passwordOf(MARCUS)).toBeNull()
    expect(refusal(() => dynamics.organization.create('principalobjectattributeaccess', share(MARCUS, INGRID)))).toBe(
      ACCESS_DENIED,
    )
  })
})

describe('a column security profile', () => {
  const join = () => {
    dynamics.store.insert('systemuserprofiles', {
      systemuserprofileid: createGuid('member'),
      systemuserid: MARCUS.id,
      fieldsecurityprofileid: createGuid('fieldsecurityprofile', PROFILE),
    })
  }
  const write = (user: WorldUser) =>
    refusal(() => {
      dynamics.organization.update('systemuser', user.id, { nr_netresultspassword: 'new' })
    })

  it('lets its members write the password of a row that they may write, and read none', () => {
    for (const { principalobjectattributeaccessid } of dynamics.store.rows('principalobjectattributeaccess'))
      dynamics.store.remove('principalobjectattributeaccess', String(principalobjectattributeaccessid))
    expect(write(MARCUS)).toBe('0x8004f507')
    join()
    expect([write(MARCUS), write(DANUTA)]).toEqual([null, ACCESS_DENIED])
    expect(dynamics.organization.retrieve('systemuser', MARCUS.id, '').nr_netresultspassword).toBeNull()
  })

  it('shows its members and its permissions to everybody', () => {
    join()
    const [profile] = dynamics.organization.retrieveMultiple(
      'fieldsecurityprofile',
      '?$select=name&$expand=lk_fieldpermission_fieldsecurityprofileid($select=attributelogicalname,canread,canupdate),systemuserprofiles_association($select=fullname)',
      5,
    ).records
    expect(profile).toMatchObject({
      name: PROFILE,
      lk_fieldpermission_fieldsecurityprofileid: [
        { attributelogicalname: 'nr_netresultspassword', canread: 0, canupdate: 4 },
      ],
      systemuserprofiles_association: [{ fullname: 'Marcus Oyelaran' }],
    })
  })
})
