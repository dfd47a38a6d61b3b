import type { QueryClient } from '@tanstack/react-query'
import type { FormDynamics, Host } from '../../dataverse/Host'
import type { Instant } from '../../domain/Instant'
import { apiAddress } from '../../parts/apiAddress'
import { openWarmCache } from '../../parts/openWarmCache'
import { regionalSettings } from '../../parts/regionalSettings'
import { sharedClient, type CreateClient } from '../../parts/sharedClient'
import { storedLogin } from '../../parts/storedLogin'
import { isOnScreen } from '../../parts/useOnScreen'
import { askPerson } from './askPerson'
import { personOfRecord, personOnForm } from './personOfRecord'

export interface RecordPage {
  readonly host: Host<FormDynamics>
  readonly createClient: CreateClient
  readonly queryClient: QueryClient
  now(): Instant
}

/**
 * Asks Dynamics and Net-Results for all that shows at first, while the script that draws it is still on its way. The page
 * finds the answers, or what is under way, in its query client; what goes wrong is said there. A page without a record or
 * a client API, or that nobody sees, asks for nothing.
 */
export async function askAhead({ host, createClient, queryClient, now }: RecordPage): Promise<void> {
  const dynamics = host.dynamics()
  const state = host.recordState()
  if (dynamics === null || state.state !== 'record' || state.record.table === 'account' || !isOnScreen()) return
  openWarmCache(queryClient, dynamics, now)
  const record = queryClient.ensureQueryData(personOfRecord(dynamics, state.record))
  // Nobody waits for it where the form knows the person.
  record.catch(() => undefined)
  const asked = Promise.all([
    queryClient.ensureQueryData(storedLogin(dynamics)),
    queryClient.ensureQueryData(apiAddress(dynamics)),
    personOnForm(state) ?? record,
  ])
  // Behind what Net-Results has to wait for.
  void queryClient.prefetchQuery(regionalSettings(dynamics))
  const [{ stored, isRefused }, address, person] = await asked
  if (stored.state !== 'stored' || isRefused || address.state !== 'accepted' || person.emailAddress === null) return
  const { netResults } = sharedClient(createClient, address.baseUrl, stored.credentials)
  await askPerson(queryClient, netResults, person.emailAddress)
}
