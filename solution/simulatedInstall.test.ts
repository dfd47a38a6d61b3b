import { expect, it } from 'vitest'
import {
  API_BASE_URL,
  APPLICATION_USER,
  PRODUCT_ROLES,
  PROFILE,
  SOLUTION_VERSION,
  SOLUTIONS,
} from '../mocks/dataverse/installProduct'
import { tableNamed } from '../mocks/dataverse/schema/tables'
import { DEPTH } from '../mocks/dataverse/security/privileges'
import { passwordColumn, userNameColumn } from './columns/credentialColumns'
import { solutionNames, solutionVersion } from './constants'
import type { Role } from './define/defineRole'
import { syncRole } from './roles/syncRole'
import { userRole } from './roles/userRole'
import { credentialsProfile } from './security/credentialsProfile'
import { apiBaseUrl } from './settings/apiBaseUrl'

const DEPTHS = {
  Basic: DEPTH.user,
  Local: DEPTH.businessUnit,
  Deep: DEPTH.businessUnitAndBelow,
  Global: DEPTH.organization,
}

/** What stands in the simulated Dynamics is written by hand there; here it is held against what the package declares. */
const simulated = (name: string) =>
  Object.fromEntries(PRODUCT_ROLES.find((role) => role.name === name)?.privileges ?? [])
const declared = ({ privileges }: Role) =>
  Object.fromEntries(
    Object.entries(privileges).flatMap(([depth, names]) =>
      names.map((name) => [name, DEPTHS[depth as keyof typeof DEPTHS]]),
    ),
  )

it('gives the simulated Dynamics the roles of the package, privilege by privilege', () => {
  for (const role of [syncRole, userRole]) expect(simulated(role.name)).toEqual(declared(role))
  expect(PRODUCT_ROLES).toHaveLength(2)
  expect(APPLICATION_USER.role).toBe(syncRole.name)
})

it('gives it the solutions, the profile and the address of the API', () => {
  expect(SOLUTIONS.map(([name]) => name)).toEqual([solutionNames.funnelVision, solutionNames.sync])
  expect(SOLUTION_VERSION).toBe(solutionVersion)
  expect(PROFILE).toBe(credentialsProfile.name)
  expect(API_BASE_URL).toBe(apiBaseUrl.defaultValue)
})

it('secures and audits the columns of the package as the package does', () => {
  for (const { schemaName, secured, audited } of [userNameColumn, passwordColumn]) {
    const column = tableNamed('systemuser').columns[schemaName.toLowerCase()]
    expect([column?.secured === true, column?.audited !== false]).toEqual([secured, audited])
  }
})
