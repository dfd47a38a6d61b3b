import { render } from '@testing-library/react'
import { http, type RequestHandler } from 'msw'
import { setupWorker } from 'msw/browser'
import type { ReactNode } from 'react'
import { createDynamicsSimulator, type DynamicsSimulator } from '../../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../../mocks/dataverse/DynamicsFaults'
import { createNetResultsSimulator } from '../../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../../mocks/net-results/Faults'
import { netResultsHandlers } from '../../../mocks/net-results/handlers'
import { mine } from '../../../mocks/net-results/store/contacts'
import { createClock } from '../../../mocks/world/Clock'
import { createWorld } from '../../../mocks/world/createWorld'
import { MARCUS } from '../../../mocks/world/users'
import type { World, WorldUser } from '../../../mocks/world/World'
import { connectApp } from '../../dataverse'
import type { ConnectOptions } from '../../dataverse/ConnectOptions'
import type { AppHost, Dynamics } from '../../dataverse/Host'
import type { Instant } from '../../domain/Instant'
import { createNetResults } from '../../net-results'
import type { CreateClient } from '../Connection'
import { createQueryClient } from '../createQueryClient'
import { createDiagnostics } from '../diagnostics'
import { PageFrame } from '../PageFrame'

const worker = setupWorker()
let started: Promise<unknown> | null = null

export interface AppOpening {
  readonly world?: World
  readonly user?: WorldUser
  readonly netResults?: readonly Fault[]
  readonly dataverse?: DynamicsFaults
  /** What was handed to the page in `data`. */
  readonly data?: string
  /** Milliseconds until the client gives up. */
  readonly timeout?: number
  /** Milliseconds that each answer of Net-Results takes. */
  readonly latency?: number
  /** Answers that come before those of the simulators. */
  readonly handlers?: readonly RequestHandler[]
  /** Changes Dynamics before the page comes. */
  readonly arrange?: (dynamics: DynamicsSimulator) => void
}

export interface PageProps<Port extends Dynamics = Dynamics> {
  readonly host: AppHost<Port>
  readonly createClient: CreateClient
  now(): Instant
}

/** A page without a record, with the real client and the real host border, between the two simulators. */
export const openAppPage = (opening: AppOpening, page: (props: PageProps) => ReactNode) =>
  openPageOf(connectApp, opening, page)

/** The same for a page whose port has more than that of every page. Dynamics answers by address, too. */
export async function openPageOf<Port extends Dynamics>(
  connect: (window: Window, options: ConnectOptions) => AppHost<Port>,
  opening: AppOpening,
  page: (props: PageProps<Port>) => ReactNode,
) {
  const { world = createWorld(), user = MARCUS, netResults = [], dataverse = {}, data = '', timeout, latency } = opening
  const clock = createClock()
  const simulator = createNetResultsSimulator({
    world,
    clock,
    faults: netResults,
    latency: latency ?? 0,
    allowedOrigins: [window.location.origin],
  })
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  await started
  const dynamics = createDynamicsSimulator({ world, clock, signedInUserId: user.id, faults: dataverse })
  opening.arrange?.(dynamics)
  worker.resetHandlers(
    ...(opening.handlers ?? []),
    ...netResultsHandlers(simulator),
    http.all('*/api/data/v9.2/*', ({ request }) => dynamics.handleWebApi(request)),
  )
  Object.assign(window, { NetResults: { pending: { xrm: dynamics.xrm, formContext: null }, onContext: null } })
  const host = connect(window, { sleep: () => Promise.resolve() })
  const createClient: CreateClient = (options) =>
    createNetResults({
      ...options,
      batchMode: { refused: false },
      sleep: () => Promise.resolve(),
      ...(timeout === undefined ? {} : { timeoutMilliseconds: timeout }),
    })
  const queryClient = createQueryClient()
  const view = render(
    <PageFrame queryClient={queryClient} diagnostics={createDiagnostics()}>
      {page({ host: { ...host, options: () => new URLSearchParams(data) }, createClient, now: clock.now })}
    </PageFrame>,
  )
  return {
    ...view,
    simulator,
    dynamics,
    clock,
    world,
    queryClient,
    worker,
    /** The people assigned to the rep, as the simulated Net-Results keeps them. */
    mine: mine(simulator.store, user.netResults?.userId ?? 0),
    /** How often an operation was asked for over the network. */
    calls: (method: string) =>
      simulator.log.flatMap((entry) => (entry.verb === 'POST' ? entry.methods : [])).filter((one) => one === method)
        .length,
    /** HTTP requests, without preflights. */
    requests: () => simulator.log.filter(({ verb }) => verb === 'POST'),
  }
}
