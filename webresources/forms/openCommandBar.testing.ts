import { setupWorker } from 'msw/browser'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createForm } from '../../mocks/dataverse/form/createForm'
import { AGREEING_SHELL } from '../../mocks/dataverse/xrm/AppShell'
import { createNetResultsSimulator } from '../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../mocks/net-results/Faults'
import { netResultsHandlers } from '../../mocks/net-results/handlers'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { MARCUS } from '../../mocks/world/users'
import type { FormContext } from '../dataverse/ClientApi'

export const WORLD = createWorld()
const worker = setupWorker()
let started: Promise<unknown> | null = null

interface Opening {
  /** A record of the world, on whose form the command bar is. */
  readonly id: string
  readonly table?: string
  readonly netResults?: readonly Fault[]
  readonly dataverse?: DynamicsFaults
  /** What the user says to *Save the record first?* @default yes */
  readonly confirms?: boolean
  /** A client that has no bar for notifications. */
  readonly withoutBar?: boolean
  /** Names of the form's tabs. */
  readonly tabs?: readonly string[]
}

/** The app as a command finds it: a global client API and a form context, between the two simulators. */
export async function openCommandBar({ id, table = 'contact', ...options }: Opening) {
  const clock = createClock()
  const simulator = createNetResultsSimulator({
    world: WORLD,
    clock,
    faults: options.netResults ?? [],
    allowedOrigins: [window.location.origin],
  })
  started ??= worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
  await started
  worker.resetHandlers(...netResultsHandlers(simulator))
  /** What is on the app's bar now. */
  const bar = new Map<string, { readonly level: number; readonly message: string }>()
  const dynamics = createDynamicsSimulator({
    world: WORLD,
    clock,
    signedInUserId: MARCUS.id,
    // The credentials that are stored are a matter of how the tables are filled.
    faults: { storedCredentials: options.dataverse?.storedCredentials ?? 'complete', ...apiAddress(options.dataverse) },
    shell: {
      ...AGREEING_SHELL,
      confirm: () => Promise.resolve(options.confirms ?? true),
      notify: (key, notification) => void bar.set(key, notification as { level: number; message: string }),
      clear: (key) => void bar.delete(key),
    },
  })
  const form = createForm({ dynamics, table, id, tabs: options.tabs ?? ['Summary'] })
  dynamics.setFaults(options.dataverse ?? {})
  const { WebApi, Utility, Navigation } = dynamics.xrm
  Object.assign(window, { Xrm: options.withoutBar ? { WebApi, Utility, Navigation } : dynamics.xrm })
  const asked = (name: string) => dynamics.log.calls().filter((call) => call.name === `Xrm.${name}`)
  return {
    simulator,
    dynamics,
    clock,
    form,
    formContext: form.formContext as FormContext,
    bar,
    asked,
    /** The texts of the dialogs that were shown. */
    alerts: () =>
      asked('Navigation.openAlertDialog').map(({ question }) => (question as { readonly text: string }).text),
    /** How often an operation was asked for over the network. */
    calls: (method: string) => simulator.log.filter(({ methods }) => methods.includes(method)).length,
  }
}

function apiAddress(faults: DynamicsFaults = {}): DynamicsFaults {
  return faults.apiBaseUrl === undefined ? {} : { apiBaseUrl: faults.apiBaseUrl }
}
