import { createContext, useContext } from 'react'
import type { ConsoleDynamics } from '../dataverse/ConsoleDynamics'
import type { Instant } from '../domain/Instant'
import type { Reach } from '../domain/setup/SetUpFacts'
import type { ErrorScene } from './describeError'
import type { NetResultsAccess } from './useNetResultsAccess'

/** In their order on the page. */
export const CONSOLE_TABS = ['setUp', 'syncOptions', 'fieldMappings', 'syncErrors', 'credentials'] as const
export type ConsoleTab = (typeof CONSOLE_TABS)[number]

/**
 * The outside world, as the console's panels see it: Dynamics is there, Net-Results perhaps. Panels that need Net-Results
 * stand inside a `NetResultsGate` and use `useServices`.
 */
export interface ConsoleServices {
  readonly dynamics: ConsoleDynamics
  readonly isAdministrator: boolean
  /** The client, or why there is none. */
  readonly access: NetResultsAccess
  /** For `describeError`. */
  readonly scene: ErrorScene
  now(): Instant
  /** Tries an accepted address without a password. Never rejects. */
  reachNetResults(baseUrl: string): Promise<Reach>
  /** Goes to another tab of the console. */
  openTab(tab: ConsoleTab): void
}

export const ConsoleContext = createContext<ConsoleServices | null>(null)

/** @throws Error outside of the console; a programming mistake, not a state. */
export function useConsole(): ConsoleServices {
  const services = useContext(ConsoleContext)
  if (services === null) throw new Error('useConsole needs the console around it.')
  return services
}
