import type { FormDynamics, Host } from '../../dataverse/Host'
import { connectAhead, type PageAhead } from '../../parts/connectAhead'
import { isOnScreen } from '../../parts/useOnScreen'
import { askPerson } from './askPerson'
import { personOfRecord, personOnForm } from './personOfRecord'

export interface RecordPage extends PageAhead {
  readonly host: Host<FormDynamics>
}

/**
 * Asks Dynamics and Net-Results for all that shows at first, while the script that draws it is still on its way. The page
 * finds the answers, or what is under way, in its query client; what goes wrong is said there. A page without a record or
 * a client API, or that nobody sees, asks for nothing.
 */
export async function askAhead(page: RecordPage): Promise<void> {
  const { host, queryClient } = page
  const dynamics = host.dynamics()
  const state = host.recordState()
  if (dynamics === null || state.state !== 'record' || state.record.table === 'account' || !isOnScreen()) return
  const connected = connectAhead(page, dynamics)
  const record = queryClient.ensureQueryData(personOfRecord(dynamics, state.record))
  // Nobody waits for it where the form knows the person.
  record.catch(() => undefined)
  const [netResults, person] = await Promise.all([connected, personOnForm(state) ?? record])
  if (netResults !== null && person.emailAddress !== null) await askPerson(queryClient, netResults, person.emailAddress)
}
