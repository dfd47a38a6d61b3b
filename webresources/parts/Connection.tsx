import type { ReactNode } from 'react'
import type { Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import { NetResultsGate } from './NetResultsGate'
import { useNetResultsAccess, type CreateClient } from './useNetResultsAccess'

export type { CreateClient } from './useNetResultsAccess'

export interface ConnectionProps {
  readonly dynamics: Dynamics
  readonly createClient: CreateClient
  now(): Instant
  /** Shown until it is known whether there is a connection. */
  readonly loading: ReactNode
  readonly children: ReactNode
}

/** Gives the page its services, or says why there are none: address, credentials, password. */
export function Connection({ createClient, ...gate }: ConnectionProps) {
  return <NetResultsGate access={useNetResultsAccess(gate.dynamics, createClient)} {...gate} />
}
