import { createCallLog } from '../dataverse/CallLog'
import type { CallLog } from '../dataverse/CallLog'
import { createDynamicsSimulator } from '../dataverse/createDynamicsSimulator'
import type { DynamicsSimulator } from '../dataverse/createDynamicsSimulator'
import { createSyncSource } from '../dataverse/createSyncSource'
import { createNetResultsSimulator } from '../net-results/createNetResultsSimulator'
import type { NetResultsSimulator } from '../net-results/createNetResultsSimulator'
import { scenarioNamed } from '../scenarios'
import type { Scenario } from '../scenarios'
import { createClock } from '../world/Clock'
import type { Clock } from '../world/Clock'
import { createWorld } from '../world/createWorld'
import { MARCUS } from '../world/users'
import type { World } from '../world/World'
import { prepareFrame } from './host/prepareFrame'
import type { LoadedPackage } from './package/loadPackage'
import type { PreviewState } from './PreviewState'
import { createPreviewShell } from './shell/createPreviewShell'
import type { PreviewShell } from './shell/createPreviewShell'

/** One life of the preview: a scenario, both simulators, and the package whose pages are shown. */
export interface Session {
  readonly scenario: Scenario
  readonly world: World
  readonly clock: Clock
  readonly dynamics: DynamicsSimulator
  readonly netResults: NetResultsSimulator
  /** What reached the simulated Net-Results. */
  readonly netResultsLog: CallLog
  /** Dialogs and notifications of the app. */
  readonly shell: PreviewShell
  readonly package: LoadedPackage
  /** Milliseconds that Net-Results takes from now on; `null` = what the scenario says. */
  setLatency(milliseconds: number | null): void
  /** Moves the clock on, and lets the vendor's service do what it would have done meanwhile. */
  advance(milliseconds: number): void
  /** Calls back whenever the vendor's service may have done something. */
  readonly service: { watch(listener: () => void): () => void }
  /** Lets another user sign in to the same world; `null` = the one that the scenario has. */
  signIn(userId: string | null): void
  /** Tells the session of a frame, so that its page lives in the simulated world from the first moment. */
  addFrame(frame: HTMLIFrameElement): void
}

const MINUTE = 60_000

export function createSession(state: PreviewState, loaded: LoadedPackage): Session {
  const scenario = scenarioNamed(state.scenario)
  const scenarioUserId = scenario.signedInUser ?? MARCUS.id
  const signedInUserId = state.user ?? scenarioUserId
  const world = withRoles(createWorld(scenario.world), signedInUserId, state.roles)
  const clock = createClock()
  const shell = createPreviewShell()
  const language = state.language === null ? {} : { languageId: state.language }
  const dynamics = createDynamicsSimulator({
    world,
    clock,
    shell,
    signedInUserId,
    faults: { ...scenario.dataverse, ...language, highContrast: state.highContrast },
    clientUrl: window.location.origin,
  })
  const netResults = createNetResultsSimulator({
    world,
    clock,
    faults: scenario.netResults ?? [],
    latency: state.latency ?? scenario.netResultsLatency ?? 0,
    fullSyncRunning: scenario.fullSyncRunning === true,
    dataverse: createSyncSource(dynamics.store, () => clock.now()),
  })
  scenario.prepare?.({ dynamics, netResults })
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of [...listeners]) listener()
  }
  netResults.onLog(tell)
  const frames = new Set<HTMLIFrameElement>()
  const surroundings = { now: () => clock.now(), offline: scenario.dataverse?.offline === true }
  const prepareAll = () => {
    for (const frame of frames) {
      if (frame.isConnected) prepareFrame(frame.contentWindow, surroundings)
      else frames.delete(frame)
    }
  }
  // The log hears of a call before it is answered: the last chance to be there before the page gets to see a date.
  dynamics.log.watch(prepareAll)
  function advance(milliseconds: number) {
    clock.advance(milliseconds)
    netResults.settle()
    tell()
  }
  if (state.clock !== null) advance(state.clock * MINUTE)
  return {
    scenario,
    world,
    clock,
    dynamics,
    netResults,
    netResultsLog: createCallLog(),
    shell,
    package: loaded,
    setLatency(milliseconds) {
      netResults.latency = milliseconds ?? scenario.netResultsLatency ?? 0
    },
    advance,
    service: {
      watch(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    signIn(userId) {
      dynamics.signIn(userId ?? scenarioUserId)
    },
    addFrame(frame) {
      frames.add(frame)
      frame.addEventListener('load', prepareAll)
      prepareAll()
    },
  }
}

function withRoles(world: World, userId: string, roles: readonly string[] | null): World {
  if (roles === null) return world
  return { ...world, users: world.users.map((user) => (user.id === userId ? { ...user, roles } : user)) }
}
