import { render } from '@testing-library/react'
import axe from 'axe-core'
import { setupWorker } from 'msw/browser'
import type { ReactNode } from 'react'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createForm } from '../../mocks/dataverse/form/createForm'
import { createNetResultsSimulator } from '../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../mocks/net-results/Faults'
import { netResultsHandlers } from '../../mocks/net-results/handlers'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { MARCUS } from '../../mocks/world/users'
import { connectHost } from '../dataverse'
import type { Host } from '../dataverse/Host'
import type { ContactId } from '../domain/ids'
import type { Instant } from '../domain/Instant'
import { createNetResults } from '../net-results'
import { Connection, type CreateClient } from './Connection'
import { createQueryClient } from './createQueryClient'
import { createDiagnostics } from './diagnostics'
import { PageFrame } from './PageFrame'
import { PendingEdits } from './PendingEdits'
import { useRecordState } from './useRecordState'

const world = createWorld()
const worker = setupWorker()
let started: Promise<unknown> | null = null

/** Somebody of the world, as a page knows them by the time it shows a panel. */
export interface PanelPerson {
  readonly contactId: ContactId
  readonly personName: string
  readonly emailAddress: string
}

interface Opening {
  /** A person of the world who is known to Net-Results. */
  readonly id: string
  readonly netResults?: readonly Fault[]
  readonly dataverse?: DynamicsFaults
  /** Milliseconds until the client gives up. */
  readonly timeout?: number
  readonly children: (person: PanelPerson) => ReactNode
}

/** One panel with the real client and the real host border, between the two simulators. */
export async function openPanel({ id, netResults = [], dataverse = {}, timeout, children }: Opening) {
  Reflect.deleteProperty(window, 'NetResults')
  const found = world.people.find((person) => person.id === id)
  if (!found?.netResults || found.emailAddress === null) throw new Error('Net-Results does not know that person.')
  const person: PanelPerson = {
    contactId: String(found.netResults.contactId) as ContactId,
    personName: `${found.firstName} ${found.lastName}`,
    emailAddress: found.emailAddress,
  }
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
  const form = createForm({ dynamics, table: found.table, id, tabs: ['Net-Results'] })
  const host = connectHost(window, { sleep: () => Promise.resolve() })
  ;(window as unknown as { setClientApiContext(xrm: unknown, form: unknown): void }).setClientApiContext(
    dynamics.xrm,
    form.formContext,
  )
  const createClient: CreateClient = (options) =>
    createNetResults({
      ...options,
      batchMode: { refused: false },
      sleep: () => Promise.resolve(),
      ...(timeout === undefined ? {} : { timeoutMilliseconds: timeout }),
    })
  const queryClient = createQueryClient()
  const page = (content: ReactNode) => (
    <PageFrame queryClient={queryClient} diagnostics={createDiagnostics()}>
      <Connected host={host} createClient={createClient} now={clock.now}>
        {content}
      </Connected>
    </PageFrame>
  )
  const view = render(page(children(person)))
  const contact = simulator.store.contacts.get(found.netResults.contactId)
  if (contact === undefined) throw new Error('The simulator has lost that person.')
  return {
    ...view,
    /** Shows something else on the same page, as another tab does. */
    show: (content: ReactNode) => view.rerender(page(content)),
    simulator,
    dynamics,
    /** The Dynamics form around the page. */
    form,
    clock,
    queryClient,
    person,
    /** The person as the simulated Net-Results keeps them. */
    contact,
    /** How often an operation was asked for over the network. */
    calls: (method: string) => simulator.log.filter(({ methods }) => methods.includes(method)).length,
  }
}

interface ConnectedProps {
  readonly host: Host
  readonly createClient: CreateClient
  now(): Instant
  readonly children: ReactNode
}

function Connected({ host, createClient, now, children }: ConnectedProps) {
  useRecordState(host)
  const dynamics = host.dynamics()
  if (dynamics === null) return null
  return (
    <Connection dynamics={dynamics} createClient={createClient} now={now} loading={null}>
      <PendingEdits>{children}</PendingEdits>
    </Connection>
  )
}

/** What axe has against the page, or a part of it, as it is now: `rule: element`. */
export async function accessibilityFindings(root: Element | Document = document): Promise<readonly string[]> {
  // A button that has just come alive is between two colors.
  const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition)
  await Promise.allSettled(transitions.map(({ finished }) => finished))
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    rules: {
      'page-has-heading-one': { enabled: false },
      'document-title': { enabled: false },
      'html-has-lang': { enabled: false },
    },
  })
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
