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

/** One life of the preview: a scenario, both simulators, and the package whose pages are shown. */
export interface Session {
  readonly scenario: Scenario
  readonly world: World
  readonly clock: Clock
  readonly dynamics: DynamicsSimulator
  readonly netResults: NetResultsSimulator
  /** What reached the simulated Net-Results. */
  readonly netResultsLog: CallLog
  readonly package: LoadedPackage
  /** Milliseconds that Net-Results takes from now on; `null` = what the scenario says. */
  setLatency(milliseconds: number | null): void
  /** Tells the session of a frame, so that its page lives in the simulated world from the first moment. */
  addFrame(frame: HTMLIFrameElement): void
}

export function createSession(state: PreviewState, loaded: LoadedPackage): Session {
  const scenario = scenarioNamed(state.scenario)
  const world = createWorld(scenario.world)
  const clock = createClock()
  const dynamics = createDynamicsSimulator({
    world,
    clock,
    signedInUserId: state.user ?? scenario.signedInUser ?? MARCUS.id,
    faults: { ...scenario.dataverse, highContrast: state.highContrast },
    clientUrl: window.location.origin,
  })
  const netResults = createNetResultsSimulator({
    world,
    clock,
    faults: scenario.netResults ?? [],
    latency: state.latency ?? scenario.netResultsLatency ?? 0,
    dataverse: createSyncSource(dynamics.store, () => clock.now()),
  })
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
  return {
    scenario,
    world,
    clock,
    dynamics,
    netResults,
    netResultsLog: createCallLog(),
    package: loaded,
    setLatency(milliseconds) {
      netResults.latency = milliseconds ?? scenario.netResultsLatency ?? 0
    },
    addFrame(frame) {
      frames.add(frame)
      frame.addEventListener('load', prepareAll)
      prepareAll()
    },
  }
}
