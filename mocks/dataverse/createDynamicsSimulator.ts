import type { Clock } from '../world/Clock'
import type { World } from '../world/World'
import { createCallLog } from './CallLog'
import type { CallLog } from './CallLog'
import { DataverseFault } from './DataverseFault'
import type { DynamicsFaults } from './DynamicsFaults'
import { fillTables } from './fillTables'
import { createOrganization } from './Organization'
import type { Organization } from './Organization'
import { createTableStore } from './TableStore'
import type { TableStore } from './TableStore'
import { createWebApiHandler } from './web-api/createWebApiHandler'
import { AGREEING_SHELL } from './xrm/AppShell'
import type { AppShell } from './xrm/AppShell'
import { createXrm } from './xrm/createXrm'
import type { FakeXrm } from './xrm/createXrm'

export interface DynamicsSimulatorOptions {
  readonly world: World
  readonly clock: Clock
  /** GUID of the systemuser row. */
  readonly signedInUserId: string
  readonly faults?: DynamicsFaults
  /** Where Dynamics seems to be; no slash at the end. */
  readonly clientUrl?: string
  /** @default a user who confirms everything */
  readonly shell?: AppShell
}

/** An organization of Dynamics 365 in memory: tables filled from the world, and both ways in over the same rows. */
export interface DynamicsSimulator {
  readonly store: TableStore
  /** The tables with the rights of the signed-in user. */
  readonly organization: Organization
  readonly xrm: FakeXrm
  readonly log: CallLog
  readonly signedInUserId: string
  readonly faults: DynamicsFaults
  /** `/api/data/v9.2` */
  handleWebApi(request: Request): Promise<Response>
  /** From now on another user asks; what is stored stays as it is. */
  signIn(userId: string): void
  /** Changes what is wrong from now on; what is stored stays as it is. */
  setFaults(faults: DynamicsFaults): void
}

export function createDynamicsSimulator(options: DynamicsSimulatorOptions): DynamicsSimulator {
  const { world, clock, clientUrl = 'https://haldensales.crm.dynamics.com' } = options
  let { signedInUserId } = options
  let faults = options.faults ?? {}
  const store = createTableStore()
  const log = createCallLog()
  fillTables(store, { world, at: clock.now(), signedInUserId, faults })
  const organization = createOrganization({
    store,
    now: () => clock.now(),
    userId: () => signedInUserId,
    missingPrivileges: () => faults.missingPrivileges ?? [],
    inaccessible: () => faults.inaccessible ?? [],
    deleted: () => faults.deleted ?? [],
  })

  async function travel(isWrite: boolean): Promise<void> {
    // A call is answered later even when it takes no time, so that nobody can lean on an answer in the same turn.
    await new Promise((resolve) => setTimeout(resolve, faults.latency ?? 0))
    if (faults.hangs) await new Promise(() => undefined)
    if (faults.offline) throw new DataverseFault('unexpected', 'Failed to fetch')
    if (faults.sessionExpired)
      throw new DataverseFault('notAuthenticated', 'HTTP Error 401 - Unauthorized: Access is denied')
    if (faults.throttled) {
      throw new DataverseFault(
        'tooManyRequests',
        'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
      )
    }
    if (isWrite && faults.writes !== undefined) throw new DataverseFault(faults.writes, 'Refused for a test.')
  }

  return {
    store,
    organization,
    xrm: createXrm({
      store,
      organization,
      log,
      clientUrl,
      travel,
      now: () => clock.now(),
      userId: () => signedInUserId,
      faults: () => faults,
      region: () => world.users.find(({ id }) => id === signedInUserId)?.region,
      shell: options.shell ?? AGREEING_SHELL,
    }),
    log,
    get signedInUserId() {
      return signedInUserId
    },
    signIn(userId) {
      store.get('systemuser', userId)
      signedInUserId = userId
    },
    get faults() {
      return faults
    },
    handleWebApi: createWebApiHandler({
      store,
      organization,
      log,
      clientUrl,
      travel,
      now: () => clock.now() + (faults.clockAhead ?? 0),
      userId: () => signedInUserId,
    }),
    setFaults(next) {
      faults = next
    },
  }
}
