import type { QueryClient } from '@tanstack/react-query'
import type { Dynamics } from '../dataverse/Host'
import type { Instant } from '../domain/Instant'
import type { NetResults } from '../net-results/NetResults'
import { apiAddress } from './apiAddress'
import { openWarmCache } from './openWarmCache'
import { regionalSettings } from './regionalSettings'
import { sharedClient, type CreateClient } from './sharedClient'
import { storedLogin } from './storedLogin'

/** What a start script has, and the script that draws after it. */
export interface PageAhead {
  readonly createClient: CreateClient
  readonly queryClient: QueryClient
  now(): Instant
}

/**
 * The client with which the page will work, before there is anything that draws. What Dynamics is asked for on the way, the
 * page finds in its query client.
 *
 * @returns `null` = there is no login that may be used, or no address; the page says so
 * @throws what Dynamics answered
 */
export async function connectAhead(page: PageAhead, dynamics: Dynamics): Promise<NetResults | null> {
  const { createClient, queryClient, now } = page
  openWarmCache(queryClient, dynamics, now)
  const asked = Promise.all([
    queryClient.ensureQueryData(storedLogin(dynamics)),
    queryClient.ensureQueryData(apiAddress(dynamics)),
  ])
  // Behind what Net-Results has to wait for.
  void queryClient.prefetchQuery(regionalSettings(dynamics))
  const [{ stored, isRefused }, address] = await asked
  if (stored.state !== 'stored' || isRefused || address.state !== 'accepted') return null
  return sharedClient(createClient, address.baseUrl, stored.credentials).netResults
}
