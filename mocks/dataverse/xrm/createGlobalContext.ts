import type { DynamicsFaults } from '../DynamicsFaults'
import type { WorldUser } from '../../world/World'
import { dateFormattingInfo, offsetMinutes } from '../regionalSettings'
import { rolesOf } from '../security/principals'
import type { TableStore } from '../TableStore'
import { strict } from './strict'

export const ORGANIZATION = {
  uniqueName: 'haldensales',
  organizationId: '0a6d1f2e-5b6c-4d7e-8f90-a1b2c3d4e5f6',
  languageId: 1033,
}

/** The app that the simulated user is in. */
const APP_ID = '4d1b2a3c-0f0f-4e4e-8d8d-3c3c2b2b1a1a'

export interface GlobalContextParts {
  readonly store: TableStore
  readonly userId: () => string
  readonly faults: () => DynamicsFaults
  readonly now: () => number
  /** Formats and time zone of the signed-in user. */
  readonly region: () => WorldUser['region']
  readonly clientUrl: string
}

/** What `Xrm.Utility.getGlobalContext()` answers. */
export function createGlobalContext({ store, userId, faults, now, region, clientUrl }: GlobalContextParts) {
  const offline = faults().offline === true
  const chosen = region()
  const settings = chosen === undefined ? {} : { region: chosen }
  return strict('globalContext', {
    userSettings: strict('userSettings', {
      // Dynamics writes this one with braces and in upper case.
      userId: `{${userId().toUpperCase()}}`,
      userName: String(store.get('systemuser', userId()).fullname),
      languageId: faults().languageId ?? ORGANIZATION.languageId,
      isRTL: [1025, 1037].includes(faults().languageId ?? ORGANIZATION.languageId),
      isHighContrastEnabled: faults().highContrast === true,
      dateFormattingInfo: dateFormattingInfo(settings),
      getTimeZoneOffsetMinutes: () => offsetMinutes(settings, now()),
      roles: strict('roles', {
        get: () => rolesOf(store, userId()).map(({ id, name }) => ({ id, name, entityType: 'role' })),
        forEach(callback: (role: { id: string; name: string }) => void) {
          rolesOf(store, userId()).forEach(callback)
        },
      }),
    }),
    organizationSettings: strict('organizationSettings', { ...ORGANIZATION }),
    client: strict('client', {
      getClient: () => 'Web',
      getFormFactor: () => 1,
      getClientState: () => (offline ? 'Offline' : 'Online'),
      isOffline: () => offline,
      isNetworkAvailable: () => !offline,
    }),
    getClientUrl: () => clientUrl,
    getCurrentAppUrl: () => `${clientUrl}/main.aspx?appid=${APP_ID}`,
  })
}
