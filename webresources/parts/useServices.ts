import { createContext, useContext } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import type { NetResults } from '../net-results/NetResults'
import type { ErrorScene } from './describeError'

/** The outside world, as panels see it. Given by the page, never imported. */
export interface Services {
  readonly netResults: NetResults
  readonly dynamics: Dynamics
  readonly scene: ErrorScene
  now(): Instant
}

export const ServicesContext = createContext<Services | null>(null)

/** @throws Error outside of a page that is connected; a programming mistake, not a state. */
export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('useServices needs a page that is connected around it.')
  return services
}
