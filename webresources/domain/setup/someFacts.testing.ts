import type { Guid } from '../Guid'
import type { Fact, RoleHolder, SetUpFacts } from './SetUpFacts'
import { SERVICE_APPLICATION_ID } from './judgeMove'
import { SYNC_PRIVILEGES } from './syncPrivileges'

export const known = <Value>(value: Value): Fact<Value> => ({ state: 'known', value })
export const failed = (error: unknown = new Error('refused')): Fact<never> => ({ state: 'failed', error })
export const asking: Fact<never> = { state: 'asking' }

const guid = (last: number) => `00000000-0000-4000-8000-${String(last).padStart(12, '0')}` as Guid
export const SERVICE_ID = guid(1)

export const aHolder = (given: Partial<RoleHolder> = {}): RoleHolder => ({
  id: guid(9),
  name: 'Ana Ruiz',
  enabled: true,
  isApplication: false,
  ...given,
})

export const aService = (given: object = {}) => ({
  id: SERVICE_ID,
  name: '# Net-Results Sync for Dynamics 365',
  applicationId: SERVICE_APPLICATION_ID as Guid,
  enabled: true,
  ...given,
})

const allPrivileges = SYNC_PRIVILEGES.map((name) => ({ name, depth: 'Global' as const }))

/** An organization where everything is in order, and the syncs are on again. */
export const inOrder: SetUpFacts = {
  solutions: known([
    { uniqueName: 'FunnelVisionMarketingAutomation', version: '3.0.0.0', managed: true },
    { uniqueName: 'NetResultsSyncforDynamics365', version: '3.0.0.0', managed: true },
  ]),
  roles: known({
    sync: { id: guid(2), managed: true, holders: [aHolder({ id: SERVICE_ID, isApplication: true })] },
    user: { id: guid(3), managed: true, holders: [aHolder()] },
  }),
  rolePrivileges: known(allPrivileges),
  applicationUsers: known([aService()]),
  userPrivileges: known(allPrivileges),
  auditing: known({
    organization: true,
    retentionDays: 30,
    tables: ['account', 'contact', 'lead'].map((name) => ({ name, audited: true })),
  }),
  passwordColumn: known({ secured: true, audited: false }),
  passwordProfiles: known([]),
  reps: known([{ id: guid(9), name: 'Ana Ruiz', hasUserName: true, canReadPassword: true }]),
  address: known({ state: 'accepted', baseUrl: 'https://apps.net-results.com', reach: 'reached' }),
  login: known({ state: 'signedIn', name: 'Ana Ruiz' }),
  syncsEnabled: known(true),
  mappings: known([
    { table: 'contact', mapped: 12 },
    { table: 'lead', mapped: 9 },
    { table: 'account', mapped: 4 },
  ]),
  clock: known({ ahead: 300 }),
}

export const allMarked = { mfaExclusions: 1, oldApplication: 2, adminConsent: 3 }
