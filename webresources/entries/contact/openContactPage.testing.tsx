import { render } from '@testing-library/react'
import { setupWorker } from 'msw/browser'
import { createDynamicsSimulator, type DynamicsSimulator } from '../../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../../mocks/dataverse/DynamicsFaults'
import { createForm } from '../../../mocks/dataverse/form/createForm'
import {
  createNetResultsSimulator,
  type NetResultsSimulator,
} from '../../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../../mocks/net-results/Faults'
import { netResultsHandlers } from '../../../mocks/net-results/handlers'
import { createClock } from '../../../mocks/world/Clock'
import { createWorld } from '../../../mocks/world/createWorld'
import { MARCUS } from '../../../mocks/world/users'
import { connectHost } from '../../dataverse'
import { createNetResults } from '../../net-results'
import { createQueryClient } from '../../parts/createQueryClient'
import { createDiagnostics } from '../../parts/diagnostics'
import { PageFrame } from '../../parts/PageFrame'
import { askAhead } from './askAhead'
import { ContactPage } from './ContactPage'

const world = createWorld()
let simulator: NetResultsSimulator | null = null
const worker = setupWorker()
let started: Promise<unknown> | null = null

interface Opening {
  readonly table?: 'contact' | 'lead'
  readonly id: string | null
  readonly netResults?: readonly Fault[]
  readonly dataverse?: DynamicsFaults
  readonly kind?: 'bulkEdit'
  /** Milliseconds until the client gives up. */
  readonly timeout?: number
  /** Changes Dynamics after the form has loaded and before the page comes. */
  readonly arrange?: (dynamics: DynamicsSimulator) => void
}

/** The real page with the real client and the real host border, between the two simulators. */
export async function openContactPage({
  table = 'contact',
  id,
  netResults = [],
  dataverse = {},
  kind,
  timeout,
  arrange,
}: Opening) {
  // What an earlier page of this window was handed.
  Reflect.deleteProperty(window, 'NetResults')
  const clock = createClock()
  simulator = createNetResultsSimulator({ world, clock, faults: netResults, allowedOrigins: [window.location.origin] })
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  await started
  worker.resetHandlers(...netResultsHandlers(simulator))
  const dynamics = createDynamicsSimulator({ world, clock, signedInUserId: MARCUS.id, faults: dataverse })
  const form = createForm({ dynamics, table, id, tabs: ['Summary', 'Net-Results'], kind })
  arrange?.(dynamics)
  const host = connectHost(window, { sleep: () => Promise.resolve() })
  const createClient = (options: Parameters<typeof createNetResults>[0]) =>
    createNetResults({
      ...options,
      batchMode: { refused: false },
      sleep: () => Promise.resolve(),
      ...(timeout === undefined ? {} : { timeoutMilliseconds: timeout }),
    })
  const handOver = () =>
    (window as unknown as { setClientApiContext(xrm: unknown, form: unknown): void }).setClientApiContext(
      dynamics.xrm,
      form.formContext,
    )
  handOver()
  const queryClient = createQueryClient()
  // As the start script does, while the script that draws is on its way.
  askAhead({ host, createClient, queryClient, now: clock.now }).catch(() => undefined)
  const view = render(
    <PageFrame queryClient={queryClient} diagnostics={createDiagnostics()}>
      <ContactPage host={host} createClient={createClient} now={clock.now} />
    </PageFrame>,
  )
  return { ...view, simulator, dynamics, form, clock, queryClient, handOver }
}
