import { render } from '@testing-library/react'
import { setupWorker } from 'msw/browser'
import { createDynamicsSimulator } from '../../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../../mocks/dataverse/DynamicsFaults'
import { createForm } from '../../../mocks/dataverse/form/createForm'
import { createNetResultsSimulator } from '../../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../../mocks/net-results/Faults'
import { netResultsHandlers } from '../../../mocks/net-results/handlers'
import { createClock } from '../../../mocks/world/Clock'
import { createWorld } from '../../../mocks/world/createWorld'
import { NOTABLE } from '../../../mocks/world/notable'
import { MARCUS } from '../../../mocks/world/users'
import type { World } from '../../../mocks/world/World'
import { connectAccount } from '../../dataverse'
import { createNetResults } from '../../net-results'
import { createQueryClient } from '../../parts/createQueryClient'
import { createDiagnostics } from '../../parts/diagnostics'
import { PageFrame } from '../../parts/PageFrame'
import { AccountPage } from './AccountPage'

const worlds = new Map<number, World>()
const worker = setupWorker()
let started: Promise<unknown> | null = null

function worldOf(people: number): World {
  const world = worlds.get(people) ?? createWorld({ peopleOnOneAccount: people })
  worlds.set(people, world)
  return world
}

interface Opening {
  /** @default the account with people */
  readonly id?: string | null
  readonly table?: 'account' | 'contact'
  /** How many contacts the account has. */
  readonly people?: number
  readonly netResults?: readonly Fault[]
  readonly dataverse?: DynamicsFaults
  /** Milliseconds until the client gives up. */
  readonly timeout?: number
}

/** The real page with the real client and the real host border, between the two simulators. */
export async function openAccountPage({
  id = NOTABLE.largeAccount,
  table = 'account',
  people = 24,
  netResults = [],
  dataverse = {},
  timeout,
}: Opening = {}) {
  const world = worldOf(people)
  const clock = createClock()
  const simulator = createNetResultsSimulator({
    world,
    clock,
    faults: netResults,
    allowedOrigins: [window.location.origin],
  })
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  await started
  worker.resetHandlers(...netResultsHandlers(simulator))
  const dynamics = createDynamicsSimulator({ world, clock, signedInUserId: MARCUS.id, faults: dataverse })
  const form = createForm({ dynamics, table, id, tabs: ['Summary', 'Net-Results'] })

  /** The page as a frame of the form shows it; a second call is the next visit, or another window. */
  let queryClient = createQueryClient()
  function visit() {
    queryClient = createQueryClient()
    // What an earlier page of this window was handed.
    Reflect.deleteProperty(window, 'NetResults')
    const host = connectAccount(window, { sleep: () => Promise.resolve() })
    ;(window as unknown as { setClientApiContext(xrm: unknown, form: unknown): void }).setClientApiContext(
      dynamics.xrm,
      form.formContext,
    )
    return render(
      <PageFrame queryClient={queryClient} diagnostics={createDiagnostics()}>
        <AccountPage
          host={host}
          now={clock.now}
          createClient={(options) =>
            createNetResults({
              ...options,
              batchMode: { refused: false },
              sleep: () => Promise.resolve(),
              ...(timeout === undefined ? {} : { timeoutMilliseconds: timeout }),
            })
          }
        />
      </PageFrame>,
    )
  }
  return {
    view: visit(),
    /** That of the last visit. */
    get queryClient() {
      return queryClient
    },
    visit,
    world,
    simulator,
    dynamics,
    clock,
    /** Requests to Net-Results that called the method. */
    requests: (method: string) => simulator.log.filter(({ methods }) => methods.includes(method)),
    /** How often each address was in an import, whatever became of it. */
    timesSent() {
      const times = new Map<string, number>()
      for (const { rows } of simulator.store.imports.values())
        for (const row of rows) {
          const address = row['Email Address'] ?? ''
          times.set(address, (times.get(address) ?? 0) + 1)
        }
      return times
    },
  }
}

/** Forgets every sync that this browser has noted. */
export function forgetSyncs(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('netresults.accountsync')
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error ?? new Error('The journal stays.'))
  })
}
